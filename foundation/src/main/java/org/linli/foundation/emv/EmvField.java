package org.linli.foundation.emv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * One data object of an EMVCo QR code: two digits that name it, two digits for the length of its value, the value. Lengths count
 * characters (Unicode code points), as the specification's own example with Chinese names does.
 *
 * <p>Source: EMV QR Code Specification for Payment Systems, Merchant-Presented Mode 1.1, section 3.
 *
 * @param value 1 to 99 characters
 */
public record EmvField(String id, String value) {
    private static final Pattern ID = Pattern.compile("[0-9]{2}");
    private static final int MOST_CHARACTERS = 99;

    public EmvField {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a data object is named by two digits");
        }
        int length = value.codePointCount(0, value.length());
        if (length < 1 || length > MOST_CHARACTERS) {
            throw new IllegalArgumentException("data object " + id + " has " + length + " characters");
        }
    }

    /** One that holds others. */
    public static EmvField template(String id, List<EmvField> fields) {
        return new EmvField(id, text(fields));
    }

    /**
     * What is within, of one that holds others.
     *
     * @throws IllegalArgumentException when it does not come out even, or names something twice
     */
    public List<EmvField> within() {
        return list(value);
    }

    /** As it stands in the code. */
    public String text() {
        return "%s%02d%s".formatted(id, value.codePointCount(0, value.length()), value);
    }

    static String text(List<EmvField> fields) {
        var text = new StringBuilder();
        fields.forEach(field -> text.append(field.text()));
        return text.toString();
    }

    static Optional<String> find(List<EmvField> fields, String id) {
        return fields.stream()
                .filter(field -> field.id().equals(id))
                .map(EmvField::value)
                .findFirst();
    }

    /** @throws IllegalArgumentException when the text does not come out even, or names something twice */
    static List<EmvField> list(String text) {
        var fields = new ArrayList<EmvField>();
        var seen = new HashSet<String>();
        int at = 0;
        while (at < text.length()) {
            var field = at(text, at);
            if (!seen.add(field.id())) {
                throw new IllegalArgumentException("data object " + field.id() + " stands there twice");
            }
            fields.add(field);
            at += field.text().length();
        }
        return List.copyOf(fields);
    }

    private static EmvField at(String text, int at) {
        int begin = at + 4;
        if (begin > text.length() || !text.substring(at, begin).chars().allMatch(EmvField::isDigit)) {
            throw new IllegalArgumentException("no data object at " + at);
        }
        int characters = Integer.parseInt(text, at + 2, begin, 10);
        if (text.codePointCount(begin, text.length()) < characters) {
            throw new IllegalArgumentException("the data object at " + at + " is cut off");
        }
        return new EmvField(
                text.substring(at, at + 2), text.substring(begin, text.offsetByCodePoints(begin, characters)));
    }

    private static boolean isDigit(int character) {
        return character >= '0' && character <= '9';
    }
}
