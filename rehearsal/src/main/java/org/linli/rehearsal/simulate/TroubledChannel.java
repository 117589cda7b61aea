package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.server.channel.Channel;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.DayBillAnswer;
import org.linli.central.server.channel.DayBills;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** The way from central to the channel, on which the faults of a script lie in wait. */
final class TroubledChannel implements Channel {
    static final Duration TOO_LATE = Duration.ofSeconds(25);
    static final Duration OVERTAKEN = Duration.ofSeconds(4);
    static final int TRUE = -1;
    private static final int NOT_FOUND = 3;
    private static final String LIST = "list";
    private static final Code TROUBLE = Code.of("sim.way-to-the-channel");

    private final Channel channel;
    private final SimTime time;
    private final Mail mail;
    private final Moments moments;
    private final Supplier<Site> central;
    private @Nullable Lie lie;

    /** Put to whoever is at the other end; asked for what it does there, whether or not its answer arrives. */
    interface Question<A> {
        A ask();
    }

    /**
     * A channel that says something else than is so, once.
     *
     * @param form 0: 5xx before it acts, 1: 5xx after it, 2: "processing", 3: "not found", to the next query, or a day's list
     *     that lacks a row
     */
    private record Lie(int form, Consumer<String> struck) {}

    TroubledChannel(Channel channel, SimTime time, Mail mail, Moments moments, Supplier<Site> central) {
        this.channel = channel;
        this.time = time;
        this.mail = mail;
        this.moments = moments;
        this.central = central;
    }

    void lie(int form, Consumer<String> struck) {
        lie = new Lie(form, struck);
    }

    /** Whatever lie was still to be told is not. */
    void nothingMore() {
        lie = null;
    }

    private <A> A ask(Step step, String call, Question<A> question, A unclear, A processing, A notFound) {
        moments.at(step, true, central.get());
        var answer = told(call, question, unclear, processing, () -> notFound);
        moments.at(step, false, central.get());
        return answer;
    }

    private <A> A told(String call, Question<A> question, A unclear, A processing, Supplier<A> lacking) {
        var befallen = mail.next("channel " + call);
        if (befallen.isPresent()) {
            return befallen(befallen.get(), question, unclear);
        }
        int form = lies(call);
        if (form == TRUE) {
            return question.ask();
        }
        if (form == 0) {
            return unclear;
        }
        question.ask();
        return switch (form) {
            case 1 -> unclear;
            case 2 -> processing;
            default -> lacking.get();
        };
    }

    /** In which form this call's answer is a lie, if it is one. Billers have their bad moments as well. */
    int lies(String call) {
        var now = lie;
        boolean canLackSomething = call.equals("query") || call.equals(LIST);
        if (now == null || (now.form == NOT_FOUND && !canLackSomething)) {
            return TRUE;
        }
        lie = null;
        now.struck.accept(call);
        return now.form;
    }

    private <A> A befallen(Fault fault, Question<A> question, A unclear) {
        switch (fault) {
            case RESPONSE_LOST, FORGED -> question.ask();
            case DELAY -> time.after(TOO_LATE, question::ask);
            case REORDER -> time.after(OVERTAKEN, question::ask);
            case DUPLICATE -> {
                var first = question.ask();
                time.after(OVERTAKEN, question::ask);
                return first;
            }
            default -> {
                // Lost on the way there.
            }
        }
        return unclear;
    }

    private ChannelAnswer ask(Step step, String call, Question<ChannelAnswer> question) {
        return ask(
                step,
                call,
                question,
                new ChannelAnswer.Unclear(TROUBLE),
                new ChannelAnswer.Processing(),
                new ChannelAnswer.NotFound());
    }

    /** The way to the channel's lists. The step is over when the day is on central's disk. */
    DayBills lists(ModelDayBills lists) {
        return day -> {
            moments.at(Step.RECONCILE, true, central.get());
            return told(
                    LIST,
                    () -> lists.of(day),
                    new DayBillAnswer.Unclear(TROUBLE),
                    new DayBillAnswer.NotYet(),
                    () -> lists.withoutARow(day));
        };
    }

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
        return ask(Step.CHANNEL_CREATE, "pay", () -> channel.pay(order, amount, authCode));
    }

    @Override
    public OfferAnswer offer(TradeNumber order, Fen amount) {
        OfferAnswer unclear = new OfferAnswer.Unclear(TROUBLE);
        return ask(Step.CHANNEL_CREATE, "offer", () -> channel.offer(order, amount), unclear, unclear, unclear);
    }

    @Override
    public ChannelAnswer query(TradeNumber order, Fen amount) {
        return ask(Step.QUERY, "query", () -> channel.query(order, amount));
    }

    @Override
    public ChannelAnswer reverse(TradeNumber order, Fen amount) {
        return ask(Step.CLOSE_OR_REVERSE, "reverse", () -> channel.reverse(order, amount));
    }

    @Override
    public ChannelAnswer reverseCard(TradeNumber order, Fen amount) {
        return ask(Step.CLOSE_OR_REVERSE, "reverse", () -> channel.reverseCard(order, amount));
    }

    @Override
    public ChannelAnswer close(TradeNumber order, Fen amount) {
        return ask(Step.CLOSE_OR_REVERSE, "close", () -> channel.close(order, amount));
    }

    @Override
    public RefundAnswer refund(TradeNumber order, Fen total, String outRefundNo, Fen amount) {
        RefundAnswer unclear = new RefundAnswer.Unclear(TROUBLE);
        return ask(
                Step.REFUND,
                "refund",
                () -> channel.refund(order, total, outRefundNo, amount),
                unclear,
                new RefundAnswer.Processing(),
                unclear);
    }
}
