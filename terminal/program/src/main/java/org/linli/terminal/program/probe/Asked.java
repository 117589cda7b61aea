package org.linli.terminal.program.probe;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.face.glass.Glass;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * One line asked of the probe.
 *
 * @param look answer at once
 * @param waiting answer when it holds; {@code wait} on the wire, a name that a record may not give
 */
record Asked(@Nullable Boolean look, @JsonProperty("wait") Asked.@Nullable Wait waiting) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration LONGEST_PATIENCE = Duration.ofMinutes(10);
    /** What stands on the glass is in no buffer once it is told. */
    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    /** Any one of these has to hold; one at least is named. */
    record Wait(
            @Nullable Long questionAbove,
            @Nullable String screen,
            @Nullable String over,
            @Nullable Long withinMs) {
        boolean names() {
            return questionAbove != null || screen != null || over != null;
        }

        boolean holds(Glass glass) {
            return glass.ready()
                    && ((questionAbove != null && glass.question() > questionAbove)
                            || (screen != null && glass.screen().equals(screen))
                            || (over != null && glass.over().equals(Optional.of(over))));
        }

        Duration within() {
            if (withinMs == null) {
                return PATIENCE;
            }
            return Duration.ofMillis(Math.clamp(withinMs, 0, LONGEST_PATIENCE.toMillis()));
        }
    }

    /** Answers one line with one line. */
    static String answer(String line, Latest latest) throws InterruptedException {
        Asked asked;
        try {
            asked = JSON.readValue(line, Asked.class);
        } catch (JacksonException notUnderstood) {
            return error("not a question of the probe");
        }
        if (asked.waiting != null && asked.waiting.names()) {
            var found = latest.await(asked.waiting::holds, asked.waiting.within());
            return found.map(glass -> JSON.writeValueAsString(glass)).orElseGet(() -> late(latest));
        }
        if (asked.look != null && asked.look) {
            return latest.now()
                    .map(glass -> JSON.writeValueAsString(glass))
                    .orElseGet(() -> error("nothing shown yet"));
        }
        return error("ask for look or wait");
    }

    private static String late(Latest latest) {
        ObjectNode answer =
                latest.now().<ObjectNode>map(glass -> JSON.valueToTree(glass)).orElseGet(JSON::createObjectNode);
        return JSON.writeValueAsString(answer.put("late", true));
    }

    private static String error(String words) {
        return JSON.writeValueAsString(JSON.createObjectNode().put("error", words));
    }
}
