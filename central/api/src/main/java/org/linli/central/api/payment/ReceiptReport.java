package org.linli.central.api.payment;

/**
 * What became of a paper, told by the terminal that opened the payment. The receipt itself is its own to print, without
 * asking, until it says {@link ReceiptState#E_ONLY}; every other paper has a number that central gave.
 *
 * @param copy 0 for the receipt itself, n for 补打 n
 */
public record ReceiptReport(ReceiptState state, int copy) {
    public ReceiptReport {
        if (state == ReceiptState.NONE) {
            throw new IllegalArgumentException("state must say what happened");
        }
        if (copy < 0 || copy > PrintingGrant.MOST_COPIES) {
            throw new IllegalArgumentException("copy must be 0 to " + PrintingGrant.MOST_COPIES);
        }
    }
}
