package org.linli.central.api.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Who works in the office, as the journal names it for good: a staff number or a short name of the office's own, never an
 * id number.
 *
 * @param value 2 to 24 lower-case letters, digits and hyphens, the first a letter
 */
public record ClerkName(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]{1,23}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClerkName {
        Limits.form(value, "clerkName", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
