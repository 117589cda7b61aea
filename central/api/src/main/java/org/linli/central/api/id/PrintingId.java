package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One wish for paper, named by the terminal before anything is sent: asking twice is asking once.
 *
 * @param value 16 to 40 lower-case letters, digits and hyphens
 */
public record PrintingId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[a-z0-9-]{16,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PrintingId {
        Limits.form(value, "printingId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
