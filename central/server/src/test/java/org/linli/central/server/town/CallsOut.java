package org.linli.central.server.town;

import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.server.biller.Biller;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.money.Fen;

/**
 * Counts the calls central has out. A clock moved by hand must not run ahead of answers that travel in real time: on a
 * busy machine a payment's minute would be over before its channel could say a word.
 */
final class CallsOut {
    private final AtomicInteger out = new AtomicInteger();

    boolean isNone() {
        return out.get() == 0;
    }

    private <T> T counted(Supplier<T> call) {
        out.incrementAndGet();
        try {
            return call.get();
        } finally {
            out.decrementAndGet();
        }
    }

    Channel counting(Channel channel) {
        return new Channel() {
            @Override
            public String name() {
                return channel.name();
            }

            @Override
            public Set<PaymentMethod> methods() {
                return channel.methods();
            }

            @Override
            public ChannelAnswer pay(TradeNumber order, Fen amount, String authCode) {
                return counted(() -> channel.pay(order, amount, authCode));
            }

            @Override
            public String name(PaymentMethod method) {
                return channel.name(method);
            }

            @Override
            public OfferAnswer offer(TradeNumber order, Fen amount) {
                return counted(() -> channel.offer(order, amount));
            }

            @Override
            public ChannelAnswer close(TradeNumber order, Fen amount) {
                return counted(() -> channel.close(order, amount));
            }

            @Override
            public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
                return counted(() -> channel.reverseCard(order, amount));
            }

            @Override
            public ChannelAnswer query(TradeNumber order, Fen amount) {
                return counted(() -> channel.query(order, amount));
            }

            @Override
            public ChannelAnswer reverse(TradeNumber order, Fen amount) {
                return counted(() -> channel.reverse(order, amount));
            }

            @Override
            public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
                return counted(() -> channel.refund(order, total, outRefundNo, amount));
            }
        };
    }

    Biller counting(Biller biller) {
        return new Biller() {
            @Override
            public Optional<BilledHome> find(BillId bill) {
                return biller.find(bill);
            }

            @Override
            public PostingAnswer post(PaymentId payment, OrderLine line) {
                return counted(() -> biller.post(payment, line));
            }

            @Override
            public PostingAnswer lookUp(PaymentId payment, BillId bill) {
                return counted(() -> biller.lookUp(payment, bill));
            }
        };
    }
}
