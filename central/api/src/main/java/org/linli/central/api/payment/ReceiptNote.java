package org.linli.central.api.payment;

import org.linli.central.api.form.Limits;
import org.linli.central.api.id.BillId;

/**
 * What a receipt says of one bill beyond its amount.
 *
 * @param text in the biller's words, for people
 */
public record ReceiptNote(BillId billId, ReceiptNoteKind kind, String text) {
    public ReceiptNote {
        Limits.text(text, "text", 1, 120);
    }
}
