package org.linli.central.api.office;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One deed, named by who asks for it: asking twice is asking once.
 *
 * @param value 16 to 40 lower-case letters, digits and hyphens
 */
public record DeedId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{16,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DeedId {
        Limits.form(value, "deedId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
