package org.linli.central.api.payment;

import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.PaymentId;
import org.linli.foundation.money.Fen;

/**
 * One payment, as its payers may see it again on any terminal.
 *
 * @param state PAID or REFUNDED
 * @param receiptNumber once every line has come to rest and one is posted
 * @param eReceiptUrl there with the number
 * @param homes as on the receipt
 */
public record PastPayment(
        PaymentId id,
        PaymentState state,
        PaymentMethod method,
        String channelName,
        Instant paidAt,
        Fen totalFen,
        Optional<String> receiptNumber,
        Optional<URI> eReceiptUrl,
        List<ReceiptHome> homes) {
    public PastPayment {
        Limits.text(channelName, "channelName", 1, 60);
        homes = Limits.list(homes, "homes", 1, PaymentOrder.MOST_LINES);
    }
}
