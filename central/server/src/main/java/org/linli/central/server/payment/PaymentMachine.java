package org.linli.central.server.payment;

import java.util.ArrayList;
import java.util.List;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.biller.PostingAnswer;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.RefundAnswer;
import org.linli.central.server.payment.Stimulus.Call;
import org.linli.foundation.code.Code;

/**
 * Central's half of a code payment, as a pure function. Total: every stimulus is answered in every state, late and
 * repeated ones by doing nothing.
 *
 * <p>The states and rules are those of docs/payments.md. Three things are easy to get wrong and decided here: "not found"
 * proves nothing; a success after CLOSED is refunded, not posted; and once a reversal was sent, a success is believed
 * only from a reversal's own answer, because one still on its way would return money that was already posted.
 */
public final class PaymentMachine {
    public static final Code TIMED_OUT = Code.of("pay.timed-out");
    public static final Code ABANDONED = Code.of("pay.abandoned");
    public static final Code RESTARTED = Code.of("pay.restarted");
    public static final Code NEVER_ARRIVED = Code.of("pay.never-arrived");
    public static final Code LATE_SUCCESS = Code.of("pay.late-success");

    private final Payment payment;
    private final List<PaymentFact> facts = new ArrayList<>();
    private final List<Effect> effects = new ArrayList<>();
    private final List<Timer> timers = new ArrayList<>();
    private Live live;

    private PaymentMachine(Payment payment, Live live) {
        this.payment = payment;
        this.live = live;
    }

    public static Step on(Payment payment, Live live, Stimulus stimulus) {
        var machine = new PaymentMachine(payment, live);
        machine.take(stimulus);
        return new Step(machine.facts, machine.live, machine.effects, machine.timers);
    }

    /** The timer of an attempt that was just opened. */
    public static Timer whileAwaitingCode() {
        return Timer.of(Timer.Kind.ABANDONED, Patience.BEFORE_ABANDONING);
    }

    /** The refund's number follows from the payment, so that asking twice is asking once. */
    static String refundNumber(TradeNumber order, int line) {
        return "R" + order + "-" + (line + 1);
    }

    private void take(Stimulus stimulus) {
        switch (stimulus) {
            case Stimulus.CodeGiven given -> sendCode(given.authCode());
            case Stimulus.ClosingAsked asked -> close(asked.reason());
            case Stimulus.TimeUp up -> timeUp(up);
            case Stimulus.ChannelSaid said -> channelSaid(said.call(), said.answer());
            case Stimulus.BillerSaid said -> billerSaid(said.bill(), said.answer());
            case Stimulus.RefundSaid said -> refundSaid(said.bill(), said.answer());
            case Stimulus.Resumed resumed -> resume();
        }
    }

    private void sendCode(String authCode) {
        if (payment.state() == PaymentState.INTENT) {
            facts.add(new PaymentFact.CodeSent());
            effects.add(new Effect.AskPay(authCode));
            timers.add(Timer.of(Timer.Kind.QUERY, Patience.BETWEEN_QUERIES));
            timers.add(Timer.of(Timer.Kind.REVERSAL_OPENS, Patience.BEFORE_REVERSAL));
            timers.add(Timer.of(Timer.Kind.DEADLINE, Patience.BEFORE_CLOSING));
            timers.add(Timer.of(Timer.Kind.OFFER_OVER, Patience.BEFORE_OFFER_IS_OVER));
        }
    }

    private void close(Code reason) {
        if (payment.state() == PaymentState.INTENT) {
            facts.add(new PaymentFact.Closed(reason));
        } else if (isUnderWay()) {
            facts.add(new PaymentFact.ClosingBegan(reason));
            if (live.mayReverse()) {
                effects.add(new Effect.AskQuery());
            }
        }
    }

    /** The code was sent, no outcome is proven, and nobody has called it back. */
    private boolean isUnderWay() {
        return switch (payment.state()) {
            case SENT, PENDING, UNKNOWN -> true;
            case INTENT, CLOSING, PAID, CLOSED, REFUNDED -> false;
        };
    }

    private boolean isClosing() {
        return payment.state() == PaymentState.CLOSING;
    }

    private void timeUp(Stimulus.TimeUp up) {
        switch (up.kind()) {
            case QUERY -> {
                if (isUnderWay()) {
                    effects.add(new Effect.AskQuery());
                }
            }
            case REVERSAL_OPENS -> {
                live = live.reversalOpen();
                if (isClosing()) {
                    effects.add(new Effect.AskQuery());
                }
            }
            case OFFER_OVER -> live = live.offerIsOver();
            case DEADLINE -> {
                if (isUnderWay()) {
                    close(TIMED_OUT);
                }
            }
            case CLOSING_ROUND -> {
                if (isClosing()) {
                    effects.add(new Effect.AskQuery());
                }
            }
            case ABANDONED -> {
                if (payment.state() == PaymentState.INTENT) {
                    close(ABANDONED);
                }
            }
            case POSTING -> up.bill().ifPresent(this::askForPosting);
            case REFUND -> up.bill().ifPresent(this::askForRefundAgain);
        }
    }

    private void channelSaid(Call call, ChannelAnswer answer) {
        if (call == Call.NOTIFICATION) {
            // A notification is a hint, however well it is signed: the channel is asked before anything is believed.
            if (!payment.captured().isPositive()) {
                effects.add(new Effect.AskQuery());
            }
            return;
        }
        switch (answer) {
            case ChannelAnswer.Captured captured -> captured(call, captured);
            case ChannelAnswer.Returned returned -> {
                if (payment.state().isOpen()) {
                    facts.add(new PaymentFact.ReversedAfterCapture(returned.amount()));
                }
            }
            case ChannelAnswer.ClosedUnpaid closed -> closedUnpaid(closed.why());
            case ChannelAnswer.Declined declined -> {
                if (call == Call.PAY) {
                    closedUnpaid(declined.why());
                } else {
                    undecided(call);
                }
            }
            case ChannelAnswer.AwaitsResident awaits -> pending(call, true);
            case ChannelAnswer.Processing processing -> pending(call, false);
            case ChannelAnswer.NotFound notFound -> notFound(call);
            case ChannelAnswer.Unclear unclear -> unclear(call, unclear.why());
        }
    }

    private void captured(Call call, ChannelAnswer.Captured captured) {
        if (payment.captured().isPositive() || payment.state() == PaymentState.REFUNDED) {
            return;
        }
        if (payment.reversals() > 0 && payment.state().isOpen() && call != Call.REVERSE) {
            undecided(call);
            return;
        }
        facts.add(new PaymentFact.Captured(captured.transactionId(), captured.at(), captured.amount()));
        for (int i = 0; i < payment.order().lines().size(); i++) {
            var line = payment.order().lines().get(i);
            if (payment.state() == PaymentState.CLOSED) {
                refund(line, i, LATE_SUCCESS);
            } else {
                facts.add(new PaymentFact.PostSent(line.billId()));
                effects.add(new Effect.AskPost(line));
            }
        }
    }

    private void refund(OrderLine line, int index, Code why) {
        String number = refundNumber(payment.tradeNumber(), index);
        facts.add(new PaymentFact.RefundSent(line.billId(), number, why));
        effects.add(new Effect.AskRefund(line, number));
    }

    /** The reason people were told first stays: called back by whom, or declined why. */
    private void closedUnpaid(Code why) {
        if (payment.state().isOpen()) {
            facts.add(new PaymentFact.Closed(isClosing() ? payment.reason().orElse(why) : why));
        }
    }

    /** While the code lives, an order that is not there may still come; a minute after, it cannot. */
    private void notFound(Call call) {
        if (call == Call.QUERY && isClosing() && live.offerOver()) {
            closedUnpaid(NEVER_ARRIVED);
        } else {
            undecided(call);
        }
    }

    private void pending(Call call, boolean confirmOnPhone) {
        boolean news = payment.state() != PaymentState.PENDING || payment.confirmOnPhone() != confirmOnPhone;
        if (isUnderWay() && news) {
            facts.add(new PaymentFact.Pending(confirmOnPhone));
        }
        undecided(call);
    }

    private void unclear(Call call, Code why) {
        if (isUnderWay() && payment.state() != PaymentState.UNKNOWN) {
            facts.add(new PaymentFact.Lost(why));
        }
        undecided(call);
    }

    /** Nothing was proven: go on asking, or while closing, reverse. */
    private void undecided(Call call) {
        if (call == Call.QUERY && isUnderWay()) {
            timers.add(Timer.of(Timer.Kind.QUERY, Patience.BETWEEN_QUERIES));
        } else if (call == Call.QUERY && isClosing() && live.mayReverse()) {
            int attempt = payment.reversals() + 1;
            facts.add(new PaymentFact.ReversalSent(attempt));
            effects.add(new Effect.AskReverse(attempt));
        } else if (call == Call.REVERSE && isClosing()) {
            live = live.anotherRound();
            timers.add(Timer.of(Timer.Kind.CLOSING_ROUND, Patience.beforeRound(live.rounds())));
        }
    }

    private void billerSaid(BillId bill, PostingAnswer answer) {
        var state = payment.line(bill);
        if (state != LineState.POSTING && state != LineState.POST_UNKNOWN) {
            return;
        }
        switch (answer) {
            case PostingAnswer.Posted posted -> {
                posted.note().ifPresent(note -> facts.add(new PaymentFact.Noted(note)));
                facts.add(new PaymentFact.Posted(bill));
            }
            case PostingAnswer.Refused refused -> refund(payment.orderLine(bill), payment.indexOf(bill), refused.why());
            case PostingAnswer.NotPosted never -> {
                facts.add(new PaymentFact.PostSent(bill));
                effects.add(new Effect.AskPost(payment.orderLine(bill)));
            }
            case PostingAnswer.Unclear unclear -> {
                if (state == LineState.POSTING) {
                    facts.add(new PaymentFact.PostLost(bill));
                }
                retryLine(Timer.Kind.POSTING, bill);
            }
        }
    }

    private void refundSaid(BillId bill, RefundAnswer answer) {
        if (payment.line(bill) != LineState.REFUNDING) {
            return;
        }
        switch (answer) {
            case RefundAnswer.Refunded back -> facts.add(new PaymentFact.Refunded(bill));
            case RefundAnswer.Processing processing -> retryLine(Timer.Kind.REFUND, bill);
            case RefundAnswer.Unclear unclear -> retryLine(Timer.Kind.REFUND, bill);
        }
    }

    private void retryLine(Timer.Kind kind, BillId bill) {
        live = live.anotherTry(bill);
        timers.add(Timer.ofLine(kind, bill, Patience.beforeRound(live.tries(bill))));
    }

    private void askForPosting(BillId bill) {
        var state = payment.line(bill);
        if (state == LineState.POSTING || state == LineState.POST_UNKNOWN) {
            effects.add(new Effect.AskPosting(payment.orderLine(bill)));
        }
    }

    private void askForRefundAgain(BillId bill) {
        if (payment.line(bill) == LineState.REFUNDING) {
            int index = payment.indexOf(bill);
            effects.add(new Effect.AskRefund(payment.orderLine(bill), refundNumber(payment.tradeNumber(), index)));
        }
    }

    /** After a start nothing of what was under way is known; ask before anything else. */
    private void resume() {
        switch (payment.state()) {
            case INTENT -> timers.add(whileAwaitingCode());
            case SENT, PENDING, UNKNOWN -> {
                if (payment.state() != PaymentState.UNKNOWN) {
                    facts.add(new PaymentFact.Lost(RESTARTED));
                }
                effects.add(new Effect.AskQuery());
                timers.add(Timer.of(Timer.Kind.REVERSAL_OPENS, Patience.BEFORE_REVERSAL));
                timers.add(Timer.of(Timer.Kind.DEADLINE, Patience.BEFORE_CLOSING_AFTER_RESTART));
                timers.add(Timer.of(Timer.Kind.OFFER_OVER, Patience.BEFORE_OFFER_IS_OVER));
            }
            case CLOSING -> {
                timers.add(Timer.of(Timer.Kind.OFFER_OVER, Patience.BEFORE_OFFER_IS_OVER));
                if (payment.reversals() > 0) {
                    live = live.reversalOpen();
                    effects.add(new Effect.AskQuery());
                } else {
                    timers.add(Timer.of(Timer.Kind.REVERSAL_OPENS, Patience.BEFORE_REVERSAL));
                }
            }
            case PAID ->
                payment.order().lines().forEach(line -> {
                    askForPosting(line.billId());
                    askForRefundAgain(line.billId());
                });
            case CLOSED, REFUNDED -> {}
        }
    }
}
