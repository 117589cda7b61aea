package org.linli.central.api.payment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.money.Fen;

/**
 * What stands on a receipt, on paper or as a page; there as soon as the receipt has its number. Terminals keep nothing a
 * receipt could be made from, so they ask for it, also after a restart.
 *
 * @param totalFen what the resident paid, in all
 * @param homes each home that a bill of this payment belongs to
 * @param notes what was chosen, and what a prepaid meter's biller gave back; in the order of the lines
 */
public record ReceiptSheet(
        PaymentId paymentId,
        TradeNumber outTradeNo,
        String receiptNumber,
        URI eReceiptUrl,
        String channelName,
        Instant paidAt,
        Fen totalFen,
        List<ReceiptHome> homes,
        List<ReceiptNote> notes) {
    private static final int MOST_NOTES = 3 * PaymentOrder.MOST_LINES;

    public ReceiptSheet {
        Limits.text(receiptNumber, "receiptNumber", 1, 40);
        Limits.text(channelName, "channelName", 1, 60);
        homes = Limits.list(homes, "homes", 1, PaymentOrder.MOST_LINES);
        notes = Limits.list(notes, "notes", 0, MOST_NOTES);
        var amounts = homes.stream().flatMap(home -> home.lines().stream()).map(ReceiptLine::amountFen);
        if (!Fen.sum(amounts).equals(totalFen)) {
            throw new IllegalArgumentException("the lines do not add up to totalFen");
        }
    }

    /** A receipt whose billers had nothing to add. */
    public ReceiptSheet(
            PaymentId paymentId,
            TradeNumber outTradeNo,
            String receiptNumber,
            URI eReceiptUrl,
            String channelName,
            Instant paidAt,
            Fen totalFen,
            List<ReceiptHome> homes) {
        this(paymentId, outTradeNo, receiptNumber, eReceiptUrl, channelName, paidAt, totalFen, homes, List.of());
    }
}
