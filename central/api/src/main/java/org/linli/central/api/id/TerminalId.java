package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * An enrolled terminal.
 *
 * @param value 4 to 40 lower-case letters, digits and hyphens
 */
public record TerminalId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{4,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerminalId {
        Limits.form(value, "terminalId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
