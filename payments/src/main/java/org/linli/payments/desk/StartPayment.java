package org.linli.payments.desk;

import java.util.List;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.money.Fen;

/**
 * What a resident agreed to pay.
 *
 * @param id the caller's idempotency key: the same start again changes nothing and answers the same attempt
 * @param lines the bills as shown, each once, 1 to 30
 * @param total must be the sum of the lines
 */
public record StartPayment(PaymentId id, PaymentMethod method, List<OrderLine> lines, Fen total) {
    private static final int MOST_LINES = 30;

    public StartPayment {
        lines = List.copyOf(lines);
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            throw new IllegalArgumentException("a payment has 1 to " + MOST_LINES + " lines, not " + lines.size());
        }
        if (lines.stream().map(OrderLine::billId).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("each bill stands once in a payment");
        }
        if (!Fen.sum(lines.stream().map(OrderLine::amountFen)).equals(total)) {
            throw new IllegalArgumentException("the total is not the sum of the lines");
        }
    }
}
