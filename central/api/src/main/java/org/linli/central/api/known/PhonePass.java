package org.linli.central.api.known;

import java.time.Instant;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Whoever holds the phone is its owner. Good at the terminal that asked, as long as it says.
 *
 * @param pass 128 bits, base64url
 * @param digest HMAC-SHA-256 of the owner's id number under the terminal's salt, base64url: the terminal can tell
 *     whether a card laid elsewhere is the same person's, and learns no number
 */
public record PhonePass(String pass, String maskedName, String digest, Instant until) {
    private static final Pattern PASS = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern DIGEST = Pattern.compile("[A-Za-z0-9_-]{43}");

    public PhonePass {
        Limits.form(pass, "pass", PASS);
        Limits.text(maskedName, "maskedName", 1, 60);
        Limits.form(digest, "digest", DIGEST);
    }

    @Override
    public String toString() {
        return "PhonePass[hidden, until " + until + "]";
    }
}
