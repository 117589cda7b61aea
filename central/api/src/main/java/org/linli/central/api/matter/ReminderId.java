package org.linli.central.api.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One wish that an office be reminded, named by the terminal before it asks: asking twice is asking once.
 *
 * @param value base64url, 22 characters
 */
public record ReminderId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReminderId {
        Limits.form(value, "reminderId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
