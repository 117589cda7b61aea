package org.linli.foundation.code;

import java.util.regex.Pattern;

/**
 * The stable name of a condition: {@code area.reason}, such as {@code pay.bill-changed} or {@code printer.paper-out}.
 *
 * <p>A code is what a log line, a problem detail, a journal record and a text catalogue agree on. Once released it
 * keeps its meaning; a new meaning gets a new code. It never carries personal data, amounts or free text: those have no
 * place in the pattern, and that is the reason for the pattern.
 *
 * @param value two to four lower-case words joined by dots, each of letters, digits and hyphens, at most 64 characters
 */
public record Code(String value) implements Comparable<Code> {
    private static final int LONGEST = 64;
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9][a-z0-9-]*){1,3}");

    public Code {
        if (value.length() > LONGEST || !FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a code: " + value);
        }
    }

    public static Code of(String value) {
        return new Code(value);
    }

    /** The part before the first dot: who speaks. */
    public String area() {
        return value.substring(0, value.indexOf('.'));
    }

    @Override
    public int compareTo(Code other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
