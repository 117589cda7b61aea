package org.linli.central.api.id;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * One reaching for a parked task, named by the terminal before anything is sent: asking twice is asking once, and what is
 * said of this claim says nothing of a later one.
 *
 * @param value 128 random bits, base64url without padding
 */
public record ClaimId(@JsonValue String value) {
    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{22}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ClaimId {
        Limits.form(value, "claimId", FORM);
    }

    @Override
    public String toString() {
        return value;
    }
}
