package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.money.Fen;

/** What wallets and banks have taken and given back: the truth everything else is held against. */
final class ChannelBooks {
    private final SimTime time;
    private final Trace trace;
    private final Map<TradeNumber, Trade> trades = new LinkedHashMap<>();
    private Consumer<Trade> moved = trade -> {};
    private Turning turning = (step, before) -> {};

    /** Looks at an order being made, and at money being taken, before and after. */
    interface Turning {
        void at(Step step, boolean before);
    }

    ChannelBooks(SimTime time, Trace trace) {
        this.time = time;
        this.trace = trace;
    }

    /** Told whenever money has moved. */
    void tell(Consumer<Trade> whoLooks) {
        moved = whoLooks;
    }

    void turning(Turning whoLooks) {
        turning = whoLooks;
    }

    @Nullable
    Trade find(TradeNumber order) {
        return trades.get(order);
    }

    Trade make(TradeNumber order, PaymentMethod method, Fen amount) {
        var before = trades.get(order);
        if (before != null) {
            return before;
        }
        turning.at(Step.CHANNEL_ACCEPT, true);
        var made = trades.computeIfAbsent(order, number -> new Trade(number, method, amount, time.nanos()));
        turning.at(Step.CHANNEL_ACCEPT, false);
        return made;
    }

    Collection<Trade> all() {
        return trades.values();
    }

    void pay(Trade trade, Fen taken) {
        turning.at(Step.RESIDENT_PAYS, true);
        trade.paid(taken, time.nanos());
        trace.say(
                "money taken " + trade.order() + " " + taken.value() + (trade.wordBroken() ? " although closed" : ""));
        moved.accept(trade);
        turning.at(Step.RESIDENT_PAYS, false);
    }

    void refund(Trade trade, String number, Fen back) {
        if (trade.refund(number, back, time.nanos())) {
            trace.say("money back " + trade.order() + " " + back.value());
            moved.accept(trade);
        }
    }

    boolean isOlder(Trade trade, Duration age) {
        return time.nanos() - trade.madeAt() >= age.toNanos();
    }
}
