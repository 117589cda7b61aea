package org.linli.central.api.form;

import java.util.List;
import java.util.regex.Pattern;

/** The bounds every text and list of the contract keeps; the same bounds stand in openapi.yaml. */
public final class Limits {
    private Limits() {}

    /**
     * @param member the member's name, which may be told; the value is never told
     * @throws IllegalArgumentException when the text is shorter or longer (in UTF-16 units)
     */
    public static void text(String value, String member, int shortest, int longest) {
        if (value.length() < shortest || value.length() > longest) {
            throw new IllegalArgumentException(member + " must have " + shortest + " to " + longest + " characters");
        }
    }

    /** Like {@link #text}, for values with a form. */
    public static void form(String value, String member, Pattern form) {
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(member + " must match " + form);
        }
    }

    /** An unmodifiable copy with a bounded number of elements. */
    public static <T> List<T> list(List<T> values, String member, int fewest, int most) {
        if (values.size() < fewest || values.size() > most) {
            throw new IllegalArgumentException(member + " must have " + fewest + " to " + most + " elements");
        }
        return List.copyOf(values);
    }
}
