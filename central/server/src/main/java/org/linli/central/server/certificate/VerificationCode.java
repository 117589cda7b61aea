package org.linli.central.server.certificate;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.text.Normalizer;
import java.util.Locale;

/**
 * What somebody types to verify a certificate: ten characters of chance and two that check them, {@code 7K3D-9QWX-T0M5}.
 *
 * <p>The alphabet is Crockford's: no I, L, O, U, and who types them all the same is understood. 50 bits are few, so wrong
 * codes are counted; the QR code carries 128. The check is the number modulo 1021, the largest prime below 32²: it finds every
 * single wrong character and every swap of neighbours, and of other mistakes all but one in a thousand.
 */
final class VerificationCode {
    private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int BITS = 5;
    private static final int CHANCE = 10;
    private static final int LENGTH = CHANCE + 2;
    private static final long PRIME = 1021;

    private VerificationCode() {}

    /** What a typed text turns out to be. */
    sealed interface Typed {
        /** @param value without hyphens */
        record Well(String value) implements Typed {}

        /** So long or so strange that it is none of ours. */
        record NotACode() implements Typed {}

        /** It has the form, and its check characters do not fit: a slip of the finger. */
        record Mistyped() implements Typed {}
    }

    static String fresh(SecureRandom random) {
        return of(new BigInteger(BITS * CHANCE, random).longValueExact());
    }

    static String of(long chance) {
        return digits(chance, CHANCE) + digits(chance % PRIME, LENGTH - CHANCE);
    }

    /** In fours, as it is printed. */
    static String spaced(String value) {
        return value.substring(0, 4) + "-" + value.substring(4, 8) + "-" + value.substring(8);
    }

    static Typed read(String typed) {
        if (typed.length() > 60) {
            return new Typed.NotACode();
        }
        var value = new StringBuilder();
        for (char each : Normalizer.normalize(typed, Normalizer.Form.NFKC)
                .toUpperCase(Locale.ROOT)
                .toCharArray()) {
            if (Character.isWhitespace(each) || each == '-' || each == '\u2013' || each == '\u2014') {
                continue;
            }
            char meant = each == 'I' || each == 'L' ? '1' : each == 'O' ? '0' : each;
            if (ALPHABET.indexOf(meant) < 0) {
                return new Typed.NotACode();
            }
            value.append(meant);
        }
        if (value.length() != LENGTH) {
            return new Typed.NotACode();
        }
        return number(value.substring(0, CHANCE)) % PRIME == number(value.substring(CHANCE))
                ? new Typed.Well(value.toString())
                : new Typed.Mistyped();
    }

    private static String digits(long number, int length) {
        var digits = new StringBuilder();
        for (int i = length - 1; i >= 0; i--) {
            digits.append(ALPHABET.charAt((int) (number >> (BITS * i)) & 31));
        }
        return digits.toString();
    }

    private static long number(String digits) {
        return digits.chars().mapToLong(ALPHABET::indexOf).reduce(0, (all, one) -> all << BITS | one);
    }
}
