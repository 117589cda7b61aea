package org.linli.central.api.wire;

import java.util.function.Function;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;

/**
 * A name that travels as its text alone, made by its own constructor: a journal has several in every entry, and Jackson's way to a
 * constructor took a tenth of a start.
 */
final class NameIn<T> extends StdDeserializer<T> {
    private final transient Function<String, T> constructor;

    /** @param constructor throws {@link IllegalArgumentException} for what is no such name */
    NameIn(Class<T> type, Function<String, T> constructor) {
        super(type);
        this.constructor = constructor;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            return context.reportInputMismatch(this, "a name is a text");
        }
        try {
            return constructor.apply(in.getString());
        } catch (IllegalArgumentException notAName) {
            return context.reportInputMismatch(this, "not such a name");
        }
    }
}
