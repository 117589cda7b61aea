package org.linli.central.api.payment;

import java.util.List;
import org.linli.central.api.form.Limits;

/** The part of a receipt that concerns one home; masked as everywhere. */
public record ReceiptHome(String community, String maskedAddress, String maskedHolder, List<ReceiptLine> lines) {
    public ReceiptHome {
        Limits.text(community, "community", 1, 60);
        Limits.text(maskedAddress, "maskedAddress", 1, 120);
        Limits.text(maskedHolder, "maskedHolder", 1, 60);
        lines = Limits.list(lines, "lines", 1, PaymentOrder.MOST_LINES);
    }
}
