package org.linli.central.api.payment;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * The payment code read from the resident's phone, handed on once. It is money: it is never stored, never logged, and
 * never prints itself.
 *
 * @param authCode digits; whether a wallet knows the form is the server's to say
 */
public record CodeHandover(String authCode) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{1,32}");

    public CodeHandover {
        Limits.form(authCode, "authCode", DIGITS);
    }

    @Override
    public String toString() {
        return "CodeHandover[hidden]";
    }
}
