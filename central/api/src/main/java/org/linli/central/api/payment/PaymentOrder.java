package org.linli.central.api.payment;

import java.util.List;
import org.linli.central.api.form.Limits;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.foundation.money.Fen;

/**
 * Opens an attempt and takes the lock of every bill in it, over all terminals. Idempotent by {@code paymentId}: the same
 * order again answers the same payment; another order under that id is refused.
 *
 * @param lines the bills, each once
 * @param totalFen what the resident agreed to; must be the sum of the lines
 */
public record PaymentOrder(
        PaymentId paymentId, TradeNumber outTradeNo, PaymentMethod method, List<OrderLine> lines, Fen totalFen) {
    /** More bills than a resident ticks. */
    public static final int MOST_LINES = 30;

    public PaymentOrder {
        lines = Limits.list(lines, "lines", 1, MOST_LINES);
        if (lines.stream().map(OrderLine::billId).distinct().count() != lines.size()) {
            throw new IllegalArgumentException("lines must name each bill once");
        }
    }
}
