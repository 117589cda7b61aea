package org.linli.peripherals.spi.bankcard;

import java.util.regex.Pattern;

/**
 * The acquirer's name for a charge: what a receipt shows and a person at the bank searches for. In China the 检索参考号,
 * field 37 of ISO 8583: 12 characters, too short for a card number of this century; twelve figures are what it usually
 * is, so those are let through, and longer ones are not.
 *
 * @param value 1 to {@value #LONGEST} capital letters and figures
 */
public record AcquirerReference(String value) {
    public static final int LONGEST = 12;

    private static final Pattern FORM = Pattern.compile("[A-Z0-9]{1," + LONGEST + "}");

    public AcquirerReference {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not an acquirer's reference");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
