package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.linli.central.api.form.Signs;

/**
 * An enrolled terminal.
 *
 * @param value 4 to 40 lower-case letters, digits and hyphens
 */
public record TerminalId(@JsonValue String value) {
    private static final Signs FORM = Signs.of("a-z0-9-", 4, 40);

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public TerminalId {
        FORM.require(value, "terminalId");
    }

    @Override
    public String toString() {
        return value;
    }
}
