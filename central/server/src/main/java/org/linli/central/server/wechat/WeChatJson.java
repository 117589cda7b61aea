package org.linli.central.server.wechat;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Optional;
import org.linli.central.api.wire.FreshBuffers;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/**
 * The platform's JSON: names_with_underscores, absent rather than null. New members may appear at any time and are passed
 * over, as its documentation asks; a missing one that we need is no such message.
 */
public final class WeChatJson {
    /** In an order to pay stands the payer's code: no buffer of it is kept. */
    private static final JsonMapper MAPPER = JsonMapper.builder(
                    JsonFactory.builder().recyclerPool(new FreshBuffers()).build())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(included -> included.withValueInclusion(JsonInclude.Include.NON_ABSENT))
            .build();

    private WeChatJson() {}

    public static String write(Object message) {
        return MAPPER.writeValueAsString(message);
    }

    /** Empty when the text is no such message. */
    public static <T> Optional<T> read(String json, Class<T> type) {
        try {
            return Optional.ofNullable(MAPPER.readValue(json, type));
        } catch (JacksonException notOne) {
            return Optional.empty();
        }
    }
}
