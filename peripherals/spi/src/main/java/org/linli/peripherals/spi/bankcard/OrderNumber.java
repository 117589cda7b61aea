package org.linli.peripherals.spi.bankcard;

import java.util.regex.Pattern;

/**
 * Names one charge for ever: the key by which asking twice charges once. It is ours; a terminal only gives it back.
 *
 * @param value 1 to {@value #LONGEST} letters, figures, underscores and hyphens; it may appear in logs and on the
 *     acquirer's statement, so it says nothing about a person. Never 13 figures in a row: it must not be taken for a card
 *     number, nor one for it
 */
public record OrderNumber(String value) {
    /** What acquirers keep. */
    public static final int LONGEST = 32;

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1," + LONGEST + "}");
    private static final Pattern CARD_NUMBER = Pattern.compile("[0-9]{13}");

    public OrderNumber {
        if (!FORM.matcher(value).matches() || CARD_NUMBER.matcher(value).find()) {
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
