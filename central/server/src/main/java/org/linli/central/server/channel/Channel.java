package org.linli.central.server.channel;

import java.util.Set;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.money.Fen;

/**
 * A payment channel as a merchant uses it. Every call blocks, has its own deadline, and ends in one of the answers: no
 * exception tells of the network. Safe from any thread.
 *
 * <p>An adapter believes an answer only when its signature holds and merchant, order number and amount are those asked
 * about; whatever else comes back is {@link ChannelAnswer.Unclear}.
 */
public interface Channel {
    /** In the words the resident knows. */
    String name();

    /** How a resident can pay here. */
    default Set<PaymentMethod> methods() {
        return Set.of(PaymentMethod.CODE);
    }

    /**
     * Charges the wallet behind the code. At most once for an order number.
     *
     * @param authCode 18 digits; used up by this call, whatever it answers; never kept
     */
    ChannelAnswer pay(TradeNumber order, Fen amount, String authCode);

    /** @param amount what {@link #pay} asked for; another amount is not believed */
    ChannelAnswer query(TradeNumber order, Fen amount);

    /**
     * Undoes the order: an unpaid one never can be paid afterwards, a paid one is returned. Not earlier than 15 s after
     * {@link #pay}. Ends in {@link ChannelAnswer.ClosedUnpaid} or {@link ChannelAnswer.Returned}, else call again.
     */
    ChannelAnswer reverse(TradeNumber order, Fen amount);

    /**
     * Returns part of a captured order. Idempotent by the refund's number.
     *
     * @param total what was captured
     */
    RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount);
}
