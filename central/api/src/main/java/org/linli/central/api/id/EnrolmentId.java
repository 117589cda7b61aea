package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One request to become a terminal.
 *
 * @param value 16 to 40 lower-case letters, digits and hyphens
 */
public record EnrolmentId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{16,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EnrolmentId {
        Limits.form(value, "enrolmentId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
