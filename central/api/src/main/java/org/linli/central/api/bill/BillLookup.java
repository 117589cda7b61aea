package org.linli.central.api.bill;

import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * Asks for the bills of one account by what is printed on paper. Proves nothing about who asks, so the answer is a
 * {@link LimitedBills}. Never prints itself.
 *
 * @param text digits as typed or scanned, without spaces
 */
public record BillLookup(LookupBy by, String text) {
    private static final Pattern DIGITS = Pattern.compile("[0-9]{6,32}");

    public BillLookup {
        Limits.form(text, "text", DIGITS);
    }

    @Override
    public String toString() {
        return "BillLookup[" + by + ", hidden]";
    }
}
