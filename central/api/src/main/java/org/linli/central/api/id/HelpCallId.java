package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One call for help, named by the terminal before anything is sent: calling twice is calling once.
 *
 * @param value 16 to 40 lower-case letters, digits and hyphens
 */
public record HelpCallId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{16,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public HelpCallId {
        Limits.form(value, "helpCallId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
