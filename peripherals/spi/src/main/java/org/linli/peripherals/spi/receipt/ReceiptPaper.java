package org.linli.peripherals.spi.receipt;

import java.util.Arrays;
import java.util.List;

/**
 * What is on a receipt, from top to bottom, as data. It says nothing about dots or bytes: each driver sets it for its
 * own paper. Its {@link #toString} shows no content, because a receipt names a person and an amount.
 *
 * @param elements at most {@value #MOST_ELEMENTS}; a receipt without a final {@link ReceiptElement.Cut} stays in the
 *     printer
 */
public record ReceiptPaper(List<ReceiptElement> elements) {
    /** More than anybody would hold in the hand; a bound so that a driver's memory has one. */
    public static final int MOST_ELEMENTS = 500;

    public ReceiptPaper {
        elements = List.copyOf(elements);
        if (elements.isEmpty() || elements.size() > MOST_ELEMENTS) {
            throw new IllegalArgumentException("a receipt has 1 to " + MOST_ELEMENTS + " elements");
        }
    }

    public static ReceiptPaper of(ReceiptElement... elements) {
        return new ReceiptPaper(Arrays.asList(elements));
    }

    @Override
    public String toString() {
        return "ReceiptPaper(" + elements.size() + " elements)";
    }
}
