package org.linli.central.api.companion;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Eight letters by which a phone without a camera finds a room. The alphabet has no vowels, so no words, and nothing that
 * looks like a digit (RFC 8628, section 6.1). It locates and proves nothing.
 *
 * @param value eight letters of {@link #ALPHABET}
 */
public record RoomCode(@JsonValue String value) {
    public static final String ALPHABET = "BCDFGHJKLMNPQRSTVWXZ";
    public static final int LETTERS = 8;

    private static final Pattern FORM = Pattern.compile("[" + ALPHABET + "]{" + LETTERS + "}");
    private static final Pattern BETWEEN_LETTERS = Pattern.compile("[\\s.·-]+");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public RoomCode {
        Limits.form(value, "code", FORM);
    }

    public static RoomCode random(SecureRandom random) {
        var letters = new StringBuilder(LETTERS);
        for (int i = 0; i < LETTERS; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new RoomCode(letters.toString());
    }

    /** As somebody typed it: small letters, blanks and hyphens are forgiven; empty when it is no code. */
    public static Optional<RoomCode> typed(String text) {
        String letters = BETWEEN_LETTERS.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return FORM.matcher(letters).matches() ? Optional.of(new RoomCode(letters)) : Optional.empty();
    }

    /** As a screen shows it: two groups of four. */
    public String spaced() {
        return value.substring(0, LETTERS / 2) + " " + value.substring(LETTERS / 2);
    }

    @Override
    public String toString() {
        return "RoomCode[hidden]";
    }
}
