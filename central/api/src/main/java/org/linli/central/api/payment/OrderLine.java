package org.linli.central.api.payment;

import org.linli.central.api.id.BillId;
import org.linli.foundation.money.Fen;

/**
 * One bill to pay, exactly as the resident saw it.
 *
 * @param amountFen more than zero
 */
public record OrderLine(BillId billId, int billVersion, Fen amountFen) {
    public OrderLine {
        if (!amountFen.isPositive()) {
            throw new IllegalArgumentException("amountFen must be more than zero");
        }
    }
}
