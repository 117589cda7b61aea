package org.linli.central.api.wire;

import com.fasterxml.jackson.annotation.Nulls;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Function;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.HouseholdId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;
import tools.jackson.databind.type.LogicalType;

/**
 * The contract's JSON: strict in what it reads, canonical in what it writes. Safe from any thread.
 *
 * <p>Reading refuses unknown, missing and repeated members, null where no {@link java.util.Optional} stands, numbers
 * for words, words for numbers, and anything after the document. Leniency would let two programs of different age
 * disagree about money without a word. An empty Optional is written as an explicit null, so a missing member is always
 * a mistake.
 *
 * <p>{@link Fen} travels as a whole number of fen, {@link Code} as its text, instants in ISO 8601.
 */
public final class WireJson {
    /** Deeper than any record of the contract; a bomb stops here. */
    private static final int DEEPEST = 32;

    private static final JsonMapper MAPPER = mapper();

    private WireJson() {}

    public static byte[] write(Object value) {
        return MAPPER.writeValueAsBytes(value);
    }

    /**
     * The same as text. A tree's own {@code toString} is no way there: Jackson writes it into buffers that it keeps for the whole
     * program, and with them what somebody typed.
     */
    public static String text(Object value) {
        return MAPPER.writeValueAsString(value);
    }

    /** @throws BrokenContractException when the bytes are not exactly one such record */
    public static <T> T read(byte[] json, Class<T> type) throws BrokenContractException {
        T value;
        try {
            value = MAPPER.readValue(json, type);
        } catch (DatabindException mismatch) {
            throw new BrokenContractException(type.getSimpleName() + " at " + whereIn(mismatch));
        } catch (JacksonException notJson) {
            throw new BrokenContractException(type.getSimpleName() + ": not JSON");
        }
        if (value == null) {
            throw new BrokenContractException(type.getSimpleName() + ": null");
        }
        return value;
    }

    /**
     * A document that is taken apart by hand, for what a program reads before anything is on its screen: a mapper takes longer to learn
     * a record than to read it.
     *
     * @param form may throw what {@link JsonNode#required}, a record's own constructor and {@link LocalDate#parse} throw
     * @throws BrokenContractException when the bytes are not one JSON document, or not of this form
     */
    public static <T> T read(byte[] json, Function<JsonNode, T> form) throws BrokenContractException {
        try {
            return form.apply(MAPPER.readTree(json));
        } catch (JacksonException | IllegalArgumentException | DateTimeException otherwise) {
            throw new BrokenContractException("by hand: " + otherwise.getClass().getSimpleName());
        }
    }

    /** The path to the member; Jackson's own message may quote the value, which can be personal. */
    private static String whereIn(DatabindException mismatch) {
        var path = new StringBuilder("$");
        for (var step : mismatch.getPath()) {
            if (step.getPropertyName() != null) {
                path.append('.').append(step.getPropertyName());
            } else {
                path.append('[').append(step.getIndex()).append(']');
            }
        }
        return path.append(": ").append(mismatch.getClass().getSimpleName()).toString();
    }

    private static JsonMapper mapper() {
        var factory = JsonFactory.builder()
                .recyclerPool(new FreshBuffers())
                .streamReadConstraints(
                        StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build())
                .build();
        return JsonMapper.builder(factory)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_CREATOR_PROPERTIES)
                .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                .enable(MapperFeature.INFER_RECORD_GETTERS_FROM_COMPONENTS_ONLY)
                .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                .withCoercionConfig(
                        LogicalType.Textual,
                        words -> words.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                                .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
                .changeDefaultNullHandling(nulls -> nulls.withContentNulls(Nulls.FAIL))
                .addModule(new SimpleModule("linli")
                        .addSerializer(Fen.class, new FenOut())
                        .addDeserializer(Fen.class, new FenIn())
                        .addSerializer(Code.class, new CodeOut())
                        .addDeserializer(Code.class, new CodeIn())
                        .addDeserializer(Instant.class, new InstantIn())
                        .addDeserializer(BillId.class, new NameIn<>(BillId.class, BillId::new))
                        .addDeserializer(HouseholdId.class, new NameIn<>(HouseholdId.class, HouseholdId::new))
                        .addDeserializer(PaymentId.class, new NameIn<>(PaymentId.class, PaymentId::new))
                        .addDeserializer(TerminalId.class, new NameIn<>(TerminalId.class, TerminalId::new))
                        .addDeserializer(TradeNumber.class, new NameIn<>(TradeNumber.class, TradeNumber::new)))
                .build();
    }

    private static final class FenOut extends StdSerializer<Fen> {
        FenOut() {
            super(Fen.class);
        }

        @Override
        public void serialize(Fen value, JsonGenerator out, SerializationContext context) {
            out.writeNumber(value.value());
        }
    }

    private static final class FenIn extends StdDeserializer<Fen> {
        FenIn() {
            super(Fen.class);
        }

        @Override
        public Fen deserialize(JsonParser in, DeserializationContext context) {
            if (!in.currentToken().isNumeric() || !in.isExpectedNumberIntToken()) {
                return context.reportInputMismatch(Fen.class, "an amount is a whole number of fen");
            }
            try {
                return Fen.of(in.getLongValue());
            } catch (ArithmeticException outOfRange) {
                return context.reportInputMismatch(Fen.class, "an amount out of range");
            }
        }
    }

    private static final class CodeOut extends StdSerializer<Code> {
        CodeOut() {
            super(Code.class);
        }

        @Override
        public void serialize(Code value, JsonGenerator out, SerializationContext context) {
            out.writeString(value.value());
        }
    }

    private static final class CodeIn extends StdDeserializer<Code> {
        CodeIn() {
            super(Code.class);
        }

        @Override
        public Code deserialize(JsonParser in, DeserializationContext context) {
            String text = in.getValueAsString();
            if (text == null) {
                return context.reportInputMismatch(Code.class, "a code is a text");
            }
            try {
                return Code.of(text);
            } catch (IllegalArgumentException notACode) {
                return context.reportInputMismatch(Code.class, "not a code");
            }
        }
    }
}
