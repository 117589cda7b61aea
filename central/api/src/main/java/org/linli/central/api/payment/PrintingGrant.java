package org.linli.central.api.payment;

import org.linli.central.api.id.PrintingId;

/**
 * One paper that may be printed now, at this terminal, once.
 *
 * @param copy 0 for the receipt itself, n for 补打 n; no other paper of this receipt has it, unless this one is proven
 *     never to have come out
 * @param receipt what stands on it
 */
public record PrintingGrant(PrintingId id, int copy, ReceiptSheet receipt) {
    /** One receipt and as many copies as anybody can need. */
    public static final int MOST_COPIES = 99;

    public PrintingGrant {
        if (copy < 0 || copy > MOST_COPIES) {
            throw new IllegalArgumentException("copy must be 0 to " + MOST_COPIES);
        }
    }
}
