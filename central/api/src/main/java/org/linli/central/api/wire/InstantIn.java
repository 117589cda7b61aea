package org.linli.central.api.wire;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.ext.javatime.deser.InstantDeserializer;

/**
 * Instants in the one form that {@link WireJson} writes, read by hand: a journal has one in every entry, and the general reader
 * took an eighth of a start. Everything else is left to that one.
 */
final class InstantIn extends StdDeserializer<Instant> {
    /** {@code 2026-11-21T02:24:00Z} */
    private static final int SHORTEST = 20;

    private static final int DIGITS_OF_A_SECOND = 9;
    private static final String FORM = "####-##-##T##:##:##";

    InstantIn() {
        super(Instant.class);
    }

    @Override
    public Instant deserialize(JsonParser in, DeserializationContext context) {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            var instant = plain(in.getString());
            if (instant.isPresent()) {
                return instant.get();
            }
        }
        return InstantDeserializer.INSTANT.deserialize(in, context);
    }

    /** Empty for another form, and for a time that does not exist. */
    static Optional<Instant> plain(String text) {
        int nanos = nanos(text);
        if (nanos < 0 || !hasForm(text)) {
            return Optional.empty();
        }
        int hour = number(text, 11, 13);
        int minute = number(text, 14, 16);
        int second = number(text, 17, 19);
        if (hour > 23 || minute > 59 || second > 59) {
            return Optional.empty();
        }
        try {
            long day = LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                    .toEpochDay();
            return Optional.of(Instant.ofEpochSecond(((day * 24 + hour) * 60 + minute) * 60 + second, nanos));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static boolean hasForm(String text) {
        for (int i = 0; i < FORM.length(); i++) {
            char wanted = FORM.charAt(i);
            if (wanted == '#' ? !isDigit(text.charAt(i)) : text.charAt(i) != wanted) {
                return false;
            }
        }
        return true;
    }

    /** What stands between the seconds and the Z; -1 when it is neither nothing nor a fraction. */
    private static int nanos(String text) {
        int last = text.length() - 1;
        if (last + 1 < SHORTEST || text.charAt(last) != 'Z') {
            return -1;
        }
        int digits = last - SHORTEST;
        if (digits < 0) {
            return 0;
        }
        if (digits == 0 || digits > DIGITS_OF_A_SECOND || text.charAt(SHORTEST - 1) != '.') {
            return -1;
        }
        int nanos = 0;
        for (int i = 0; i < DIGITS_OF_A_SECOND; i++) {
            char digit = i < digits ? text.charAt(SHORTEST + i) : '0';
            if (!isDigit(digit)) {
                return -1;
            }
            nanos = nanos * 10 + digit - '0';
        }
        return nanos;
    }

    private static int number(String text, int from, int to) {
        int number = 0;
        for (int i = from; i < to; i++) {
            number = number * 10 + text.charAt(i) - '0';
        }
        return number;
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
