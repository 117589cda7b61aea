package org.linli.central.api.payment;

import java.time.Instant;
import java.util.regex.Pattern;
import org.linli.central.api.form.Limits;

/**
 * A card terminal says that the acquirer approved. No proof: central asks the acquirer itself before it believes it.
 * Never a card number, not even a part of one.
 *
 * @param reference the acquirer's name for the charge (检索参考号): 1 to 12 capital letters and digits
 * @param brand whose card it was: {@code UNIONPAY}
 * @param at by the acquirer's clock
 */
public record CardReport(String reference, String brand, Instant at) {
    private static final Pattern REFERENCE = Pattern.compile("[A-Z0-9]{1,12}");
    private static final Pattern BRAND = Pattern.compile("[A-Z_]{1,24}");

    public CardReport {
        Limits.form(reference, "reference", REFERENCE);
        Limits.form(brand, "brand", BRAND);
    }
}
