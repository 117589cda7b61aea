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

    /** Where one channel carries several methods under different names. */
    default String name(PaymentMethod method) {
        return name();
    }

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

    /**
     * Makes an offer to be shown as a QR code, good for two minutes. There need not be an order before somebody scans it:
     * until then {@link #query} and {@link #close} say {@link ChannelAnswer.NotFound}, and it can be paid all the same.
     */
    OfferAnswer offer(TradeNumber order, Fen amount);

    /** @param amount what {@link #pay} or {@link #offer} asked for; another amount is not believed */
    ChannelAnswer query(TradeNumber order, Fen amount);

    /**
     * Undoes the order: an unpaid one never can be paid afterwards, a paid one is returned. Not earlier than 15 s after
     * {@link #pay}. Ends in {@link ChannelAnswer.ClosedUnpaid} or {@link ChannelAnswer.Returned}, else call again.
     */
    ChannelAnswer reverse(TradeNumber order, Fen amount);

    /**
     * As {@link #reverse}, for what a card terminal may have charged: at any time, also when the acquirer has not heard of
     * the order; then it never can be charged.
     */
    ChannelAnswer reverseCard(TradeNumber order, Fen amount);

    /**
     * Ends an offer: afterwards it cannot be paid. Ends in {@link ChannelAnswer.ClosedUnpaid} or {@link
     * ChannelAnswer.PaidAlready}, else call again.
     */
    ChannelAnswer close(TradeNumber order, Fen amount);

    /**
     * Returns part of a captured order. Idempotent by the refund's number.
     *
     * @param total what was captured
     */
    RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount);
}
