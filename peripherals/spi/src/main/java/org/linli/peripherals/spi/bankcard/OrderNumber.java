package org.linli.peripherals.spi.bankcard;

import java.util.regex.Pattern;
import org.linli.peripherals.spi.LongNumber;

/**
 * Names one charge for ever: the key by which asking twice charges once. It is ours; a terminal only gives it back.
 *
 * @param value 1 to {@value #LONGEST} letters, figures and hyphens; it may appear in logs and on the acquirer's
 *     statement, so it says nothing about a person. Never 12 figures in a row or in groups: it must not be taken for a
 *     card number, nor one for it
 */
public record OrderNumber(String value) {
    /** What acquirers keep. */
    public static final int LONGEST = 32;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9-]{1," + LONGEST + "}");

    public OrderNumber {
        if (!FORM.matcher(value).matches() || LongNumber.isIn(value)) {
            throw new IllegalArgumentException("not an order number");
        }
    }

    public static OrderNumber of(String value) {
        return new OrderNumber(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
