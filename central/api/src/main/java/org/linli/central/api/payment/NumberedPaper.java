package org.linli.central.api.payment;

import java.util.Optional;
import org.linli.central.api.id.TerminalId;

/**
 * One paper of a receipt, as central has it.
 *
 * @param copy 0 for the receipt itself, n for 补打 n
 * @param terminal who may print it, or did; empty when it is proven never to have come out, or was not wanted
 */
public record NumberedPaper(int copy, Optional<TerminalId> terminal, ReceiptState state) {
    public NumberedPaper {
        if (copy < 0 || copy > PrintingGrant.MOST_COPIES) {
            throw new IllegalArgumentException("copy must be 0 to " + PrintingGrant.MOST_COPIES);
        }
    }
}
