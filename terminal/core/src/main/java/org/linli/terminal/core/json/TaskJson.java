package org.linli.terminal.core.json;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.JsonRecyclerPools;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;

/**
 * Records and sealed interfaces of records as JSON, strict in what it reads: unknown, missing and repeated members are
 * errors. A member of a sealed type names its record in {@code is}; journeys need no annotations for it.
 */
public final class TaskJson {
    /** Its buffers are not kept: they would keep what a resident typed. */
    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .build())
            .annotationIntrospector(new SealedTypesAreNamed())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
            .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
            .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
            .build();

    private TaskJson() {}

    /** @param type what the reader will ask for; for a sealed type, the name of the record goes in */
    public static <T> String write(T value, Class<T> type) {
        return MAPPER.writerFor(type).writeValueAsString(value);
    }

    /** @throws UnreadableJson when it is not exactly one such value */
    public static <T> T read(String json, Class<T> type) throws UnreadableJson {
        try {
            T value = MAPPER.readValue(json, type);
            if (value == null) {
                throw new UnreadableJson(type.getSimpleName() + ": null");
            }
            return value;
        } catch (JacksonException broken) {
            // Jackson's own message may quote a value.
            throw new UnreadableJson(
                    type.getSimpleName() + ": " + broken.getClass().getSimpleName());
        }
    }

    private static final class SealedTypesAreNamed extends JacksonAnnotationIntrospector {
        private static final long serialVersionUID = 1L;

        @Override
        public JsonTypeInfo.Value findPolymorphicTypeInfo(MapperConfig<?> config, Annotated annotated) {
            var given = super.findPolymorphicTypeInfo(config, annotated);
            if (given == null && annotated instanceof AnnotatedClass type && isSealedFamily(type.getRawType())) {
                return JsonTypeInfo.Value.construct(
                        JsonTypeInfo.Id.SIMPLE_NAME, JsonTypeInfo.As.PROPERTY, "is", null, false, true, null);
            }
            return given;
        }

        /** A sealed interface, or a record of one: both must agree on the name. */
        private static boolean isSealedFamily(Class<?> type) {
            if (type.isSealed() && type.isInterface()) {
                return true;
            }
            for (Class<?> parent : type.getInterfaces()) {
                if (type.isRecord() && parent.isSealed()) {
                    return true;
                }
            }
            return false;
        }
    }
}
