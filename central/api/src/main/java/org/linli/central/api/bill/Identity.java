package org.linli.central.api.bill;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Number and name as read from the card. The only unmasked personal values of the contract; they never print
 * themselves.
 *
 * @param idNumber as the card has it: 17 digits and a check digit or X (GB 11643-1999), residence permits alike; 15 letters
 *     and digits on the foreigner's card of 2017
 */
public record Identity(String idNumber, String name) {
    private static final Pattern NUMBER = Pattern.compile("[0-9A-Z]{15,18}");

    public Identity {
        Limits.form(idNumber, "idNumber", NUMBER);
        Limits.text(name, "name", 1, 60);
    }

    @Override
    public String toString() {
        return "Identity[hidden]";
    }
}
