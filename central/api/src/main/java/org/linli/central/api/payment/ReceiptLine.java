package org.linli.central.api.payment;

import java.util.Optional;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.Usage;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.BillId;
import org.linli.foundation.money.Fen;

/** One bill on a receipt, and whether its money reached the biller or goes back. */
public record ReceiptLine(
        BillId billId,
        BillKind kind,
        Period period,
        Optional<Usage> usage,
        String accountTail,
        Optional<String> decisionNumber,
        String payeeName,
        Fen amountFen,
        LineState state) {
    public ReceiptLine {
        Limits.text(accountTail, "accountTail", 1, 4);
        decisionNumber.ifPresent(number -> Limits.text(number, "decisionNumber", 4, 40));
        Limits.text(payeeName, "payeeName", 1, 60);
    }
}
