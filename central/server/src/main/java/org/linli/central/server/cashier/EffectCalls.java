package org.linli.central.server.cashier;

import java.util.function.Supplier;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.OfferedCode;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.central.server.payment.Effect;
import org.linli.central.server.payment.Payment;
import org.linli.central.server.payment.Stimulus;
import org.linli.foundation.code.Code;

/** Carries an effect out, on the calling thread, and words its outcome. A bug in an adapter is an outcome too: unclear. */
final class EffectCalls {
    private static final System.Logger LOG = System.getLogger("linli.central.cashier");
    private static final Code ADAPTER_BUG = Code.of("channel.adapter-bug");
    private static final Code BILLER_BUG = Code.of("biller.adapter-bug");

    private EffectCalls() {}

    static Stimulus run(Effect effect, Payment payment, Channel channel, Biller biller) {
        var order = payment.tradeNumber();
        var total = payment.order().totalFen();
        return switch (effect) {
            case Effect.AskPay pay -> said(Stimulus.Call.PAY, () -> channel.pay(order, total, pay.authCode()));
            case Effect.AskOffer offer ->
                new Stimulus.OfferSaid(OfferedCode.judged(
                        orElse(() -> channel.offer(order, total), new OfferAnswer.Unclear(ADAPTER_BUG)), total));
            case Effect.AskClose close -> said(Stimulus.Call.CLOSE, () -> channel.close(order, total));
            case Effect.AskQuery query -> said(Stimulus.Call.QUERY, () -> channel.query(order, total));
            case Effect.AskReverse reverse ->
                said(
                        Stimulus.Call.REVERSE,
                        () -> payment.order().method() == PaymentMethod.CARD
                                ? channel.reverseCard(order, total)
                                : channel.reverse(order, total));
            case Effect.AskRefund refund ->
                new Stimulus.RefundSaid(
                        refund.line().billId(),
                        orElse(
                                () -> channel.refund(
                                        order,
                                        total,
                                        refund.outRefundNo(),
                                        refund.line().amountFen()),
                                new RefundAnswer.Unclear(ADAPTER_BUG)));
            case Effect.AskPost post ->
                new Stimulus.BillerSaid(
                        post.line().billId(),
                        orElse(() -> biller.post(payment.id(), post.line()), new PostingAnswer.Unclear(BILLER_BUG)));
            case Effect.AskPosting posting ->
                new Stimulus.BillerSaid(
                        posting.line().billId(),
                        orElse(
                                () -> biller.lookUp(payment.id(), posting.line().billId()),
                                new PostingAnswer.Unclear(BILLER_BUG)));
        };
    }

    private static Stimulus said(Stimulus.Call call, Supplier<ChannelAnswer> ask) {
        return new Stimulus.ChannelSaid(call, orElse(ask, new ChannelAnswer.Unclear(ADAPTER_BUG)));
    }

    private static <T> T orElse(Supplier<T> ask, T unclear) {
        try {
            return ask.get();
        } catch (RuntimeException bug) {
            LOG.log(System.Logger.Level.ERROR, ADAPTER_BUG.value(), bug);
            return unclear;
        }
    }
}
