package org.linli.central.api.known;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * The code as it arrived on the phone.
 *
 * @param code six digits
 * @param salt 16 bytes of the terminal's, base64url, for {@link PhonePass#digest}
 */
public record PhoneCodeProof(String code, String salt) {
    private static final Pattern CODE = Pattern.compile("[0-9]{6}");
    private static final Pattern SALT = Pattern.compile("[A-Za-z0-9_-]{22}");

    public PhoneCodeProof {
        Limits.form(code, "code", CODE);
        Limits.form(salt, "salt", SALT);
    }

    @Override
    public String toString() {
        return "PhoneCodeProof[hidden]";
    }
}
