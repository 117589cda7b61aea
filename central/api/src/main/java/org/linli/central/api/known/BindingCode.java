package org.linli.central.api.known;

import java.time.Instant;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * What a television shows to whoever wants to bind it to a household at a kiosk. Good once, and for ten minutes.
 *
 * @param code eight digits
 */
public record BindingCode(String code, Instant until) {
    private static final Pattern FORM = Pattern.compile("[0-9]{8}");

    public BindingCode {
        Limits.form(code, "code", FORM);
    }

    @Override
    public String toString() {
        return "BindingCode[hidden, until " + until + "]";
    }
}
