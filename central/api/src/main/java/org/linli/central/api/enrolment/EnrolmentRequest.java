package org.linli.central.api.enrolment;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Asks to become a terminal. Signed with the very key it brings, which proves the terminal holds its other half.
 *
 * @param code the one-time code a person was given
 * @param terminalName for the people who look after it
 * @param publicKey the raw 32 bytes of an Ed25519 public key, base64url without padding
 */
public record EnrolmentRequest(String code, String terminalName, String publicKey) {
    private static final Pattern CODE = Pattern.compile("[A-Z0-9]{4}-[A-Z0-9]{4}-[A-Z0-9]{4}");
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9_-]{43}");

    public EnrolmentRequest {
        Limits.form(code, "code", CODE);
        Limits.text(terminalName, "terminalName", 1, 60);
        Limits.form(publicKey, "publicKey", KEY);
    }

    @Override
    public String toString() {
        return "EnrolmentRequest[" + terminalName + "]";
    }
}
