package org.linli.central.api.payment;

/**
 * What became of the paper, told by the terminal.
 *
 * @param copy 0 for the receipt itself, n for 补打 n
 */
public record ReceiptReport(ReceiptState state, int copy) {
    private static final int MOST_COPIES = 99;

    public ReceiptReport {
        if (state == ReceiptState.NONE) {
            throw new IllegalArgumentException("state must say what happened");
        }
        if (copy < 0 || copy > MOST_COPIES) {
            throw new IllegalArgumentException("copy must be 0 to " + MOST_COPIES);
        }
    }
}
