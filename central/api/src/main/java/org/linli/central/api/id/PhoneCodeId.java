package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One sending of a code to a phone. Says nothing of the phone.
 *
 * @param value {@code c-} and hexadecimal digits
 */
public record PhoneCodeId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("c-[0-9a-f]{20,40}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PhoneCodeId {
        Limits.form(value, "phoneCodeId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
