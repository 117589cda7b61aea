package org.linli.payments.machine;

import org.linli.central.api.id.BillId;
import org.linli.central.api.payment.LineState;
import org.linli.foundation.money.Fen;

/**
 * One bill of an attempt.
 *
 * @param billVersion the version the resident saw
 * @param amountFen what the resident agreed to
 */
public record Line(BillId billId, int billVersion, Fen amountFen, LineState state) {
    Line in(LineState other) {
        return new Line(billId, billVersion, amountFen, other);
    }
}
