package org.linli.central.api.matter;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Where the photos for one report lie until it is handed in, named by the terminal: 128 random bits. Of use to this terminal
 * alone; no phone ever hears of it.
 *
 * @param value base64url, 22 characters
 */
public record PhotoBoxId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhotoBoxId {
        Limits.form(value, "photoBoxId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
