package org.linli.central.server.channel;

import java.util.Set;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** Stands where no channel was configured: bills can be looked up, and nothing is paid. */
public final class NoChannel implements Channel {
    public static final Code NONE = Code.of("channel.none");

    @Override
    public String name() {
        return "";
    }

    @Override
    public Set<PaymentMethod> methods() {
        return Set.of();
    }

    @Override
    public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
        return new ChannelAnswer.Declined(NONE);
    }

    @Override
    public OfferAnswer offer(TradeNumber order, Fen amount) {
        return new OfferAnswer.Refused(NONE);
    }

    @Override
    public ChannelAnswer close(TradeNumber order, Fen amount) {
        return new ChannelAnswer.Unclear(NONE);
    }

    @Override
    public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
        return new ChannelAnswer.Unclear(NONE);
    }

    @Override
    public ChannelAnswer query(TradeNumber order, Fen amount) {
        return new ChannelAnswer.Unclear(NONE);
    }

    @Override
    public ChannelAnswer reverse(TradeNumber order, Fen amount) {
        return new ChannelAnswer.Unclear(NONE);
    }

    @Override
    public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
        return new RefundAnswer.Unclear(NONE);
    }
}
