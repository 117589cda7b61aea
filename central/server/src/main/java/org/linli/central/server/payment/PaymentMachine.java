package org.linli.central.server.payment;

import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.channel.ChannelAnswer;
import org.linli.central.server.channel.OfferAnswer;
import org.linli.central.server.payment.Stimulus.Call;
import org.linli.foundation.code.Code;

/**
 * Central's half of a payment, as a pure function. Total: every stimulus is answered in every state, late and repeated
 * ones by doing nothing.
 *
 * <p>The states and rules are those of docs/payments.md. What is easy to get wrong and decided here: "not found" proves
 * nothing while an offer or a code can still be used, and never anything of a card; a success after CLOSED is refunded,
 * not posted; once a reversal was sent, a success is believed only from a reversal's own answer, because one still on its
 * way would return money that was already posted; closing an offer returns nothing, so there a query is believed at any
 * time.
 */
public final class PaymentMachine {
    public static final Code TIMED_OUT = Code.of("pay.timed-out");
    public static final Code OFFER_EXPIRED = Code.of("pay.offer-expired");
    public static final Code ABANDONED = Code.of("pay.abandoned");
    public static final Code RESTARTED = Code.of("pay.restarted");
    public static final Code NEVER_ARRIVED = Code.of("pay.never-arrived");
    public static final Code LATE_SUCCESS = Code.of("pay.late-success");

    private final Moves moves;
    private final LineMoves lines;
    private final Payment payment;
    private final PaymentMethod method;

    private PaymentMachine(Payment payment, Live live) {
        this.moves = new Moves(payment, live);
        this.lines = new LineMoves(moves);
        this.payment = payment;
        this.method = payment.order().method();
    }

    public static Step on(Payment payment, Live live, Stimulus stimulus) {
        var machine = new PaymentMachine(payment, live);
        machine.take(stimulus);
        return machine.moves.step();
    }

    private void take(Stimulus stimulus) {
        switch (stimulus) {
            case Stimulus.Opened opened -> begin();
            case Stimulus.CodeGiven given -> sendCode(given.authCode());
            case Stimulus.OfferSaid said -> offerSaid(said.answer());
            case Stimulus.CardReported reported -> cardReported(reported.reference(), reported.brand());
            case Stimulus.ClosingAsked asked -> close(asked.reason());
            case Stimulus.TimeUp up -> timeUp(up);
            case Stimulus.ChannelSaid said -> channelSaid(said.call(), said.answer());
            case Stimulus.BillerSaid said -> lines.billerSaid(said.bill(), said.answer());
            case Stimulus.RefundSaid said -> lines.refundSaid(said.bill(), said.answer());
            case Stimulus.StaffSaid said -> staffSaid(said.word());
            case Stimulus.Doubted doubted -> {
                if (!payment.captured().isPositive()) {
                    moves.effects.add(new Effect.AskQuery());
                }
            }
            case Stimulus.Resumed resumed -> resume();
        }
    }

    /** What two persons have on paper. Whatever no longer fits changes nothing. */
    private void staffSaid(StaffWord word) {
        if (!word.fits(payment)) {
            return;
        }
        switch (word) {
            case StaffWord.OfLine ofLine -> lines.staffSaid(ofLine);
            case StaffWord.NothingTaken nothing -> moves.facts.add(new PaymentFact.Closed(StaffWord.NOTHING_TAKEN));
        }
    }

    private void begin() {
        if (payment.state() != PaymentState.INTENT) {
            return;
        }
        switch (method) {
            case CODE -> after(Timer.Kind.ABANDONED);
            case QR, LINK -> {
                moves.facts.add(new PaymentFact.OfferSent());
                moves.effects.add(new Effect.AskOffer());
                after(Timer.Kind.DEADLINE);
                after(Timer.Kind.OFFER_OVER);
            }
            case CARD -> {
                moves.facts.add(new PaymentFact.CardAwaited());
                after(Timer.Kind.QUERY);
                after(Timer.Kind.DEADLINE);
            }
        }
    }

    private void sendCode(String authCode) {
        if (payment.state() == PaymentState.INTENT) {
            moves.facts.add(new PaymentFact.CodeSent());
            moves.effects.add(new Effect.AskPay(authCode));
            after(Timer.Kind.QUERY);
            after(Timer.Kind.REVERSAL_OPENS);
            after(Timer.Kind.DEADLINE);
            after(Timer.Kind.OFFER_OVER);
        }
    }

    private void offerSaid(OfferAnswer answer) {
        switch (answer) {
            case OfferAnswer.Offered(var content, var expiresAt) -> {
                if (payment.state() == PaymentState.SENT) {
                    moves.facts.add(new PaymentFact.Offered(expiresAt));
                    moves.live = moves.live.offering(content);
                    after(Timer.Kind.QUERY);
                }
            }
            case OfferAnswer.Refused(var why) -> closedUnpaid(why);
            // There may be an offer, and nobody knows what it says. It is called back like any other.
            case OfferAnswer.Unclear(var why) -> {
                if (isUnderWay()) {
                    close(why);
                }
            }
        }
    }

    /** What a card terminal says is no proof; the acquirer is asked at once, also about what was thought closed. */
    private void cardReported(String reference, String brand) {
        if (method != PaymentMethod.CARD || payment.captured().isPositive()) {
            return;
        }
        if (payment.cardReference().filter(reference::equals).isEmpty()) {
            moves.facts.add(new PaymentFact.CardReported(reference, brand));
        }
        moves.effects.add(new Effect.AskQuery());
    }

    private void close(Code reason) {
        if (payment.state() == PaymentState.INTENT) {
            moves.facts.add(new PaymentFact.Closed(reason));
        } else if (isUnderWay()) {
            moves.facts.add(new PaymentFact.ClosingBegan(reason));
            if (mayCallBack()) {
                moves.effects.add(new Effect.AskQuery());
            }
        }
    }

    /** Something was sent or offered, no outcome is proven, and nobody has called it back. */
    private boolean isUnderWay() {
        return switch (payment.state()) {
            case OFFERED, SENT, PENDING, UNKNOWN -> true;
            case INTENT, CLOSING, PAID, CLOSED, REFUNDED -> false;
        };
    }

    private boolean isClosing() {
        return payment.state() == PaymentState.CLOSING;
    }

    /** Only code payments have to wait: a wallet takes no reversal in the first seconds. */
    private boolean mayCallBack() {
        return method != PaymentMethod.CODE || moves.live.mayReverse();
    }

    private void timeUp(Stimulus.TimeUp up) {
        switch (up.kind()) {
            case QUERY -> {
                if (isUnderWay()) {
                    moves.live = moves.live.anotherQuery();
                    moves.effects.add(new Effect.AskQuery());
                }
            }
            case REVERSAL_OPENS -> {
                moves.live = moves.live.reversalOpen();
                askWhileClosing();
            }
            case OFFER_OVER -> moves.live = moves.live.offerIsOver();
            case DEADLINE -> {
                if (isUnderWay()) {
                    close(method.isByOffer() ? OFFER_EXPIRED : TIMED_OUT);
                }
            }
            case CLOSING_ROUND -> askWhileClosing();
            case ABANDONED -> {
                if (payment.state() == PaymentState.INTENT) {
                    close(ABANDONED);
                }
            }
            case POSTING -> up.bill().ifPresent(lines::askForPosting);
            case REFUND -> up.bill().ifPresent(lines::askForRefundAgain);
        }
    }

    private void askWhileClosing() {
        if (isClosing()) {
            moves.effects.add(new Effect.AskQuery());
        }
    }

    private void channelSaid(Call call, ChannelAnswer answer) {
        if (call == Call.NOTIFICATION) {
            // A notification is a hint, however well it is signed: the channel is asked before anything is believed.
            if (!payment.captured().isPositive()) {
                moves.effects.add(new Effect.AskQuery());
            }
            return;
        }
        switch (answer) {
            case ChannelAnswer.Captured captured -> captured(call, captured);
            case ChannelAnswer.Returned returned -> {
                if (payment.state().isOpen()) {
                    moves.facts.add(new PaymentFact.ReversedAfterCapture(returned.amount()));
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
            case ChannelAnswer.PaidAlready paid -> paidAlready(call);
            case ChannelAnswer.AwaitsResident awaits -> pending(call, true);
            case ChannelAnswer.Processing processing -> processing(call);
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
        moves.facts.add(new PaymentFact.Captured(captured.transactionId(), captured.at(), captured.amount()));
        for (var line : payment.order().lines()) {
            if (payment.state() == PaymentState.CLOSED) {
                lines.refund(line, LATE_SUCCESS);
            } else {
                lines.post(line);
            }
        }
    }

    /** ORDERPAID at close: the resident was faster. The query that follows is the proof. */
    private void paidAlready(Call call) {
        if (isClosing() && moves.live.rounds() == 0) {
            moves.live = moves.live.anotherRound();
            moves.effects.add(new Effect.AskQuery());
        } else {
            undecided(call);
        }
    }

    /** The reason people were told first stays: called back by whom, or declined why. */
    private void closedUnpaid(Code why) {
        if (payment.state().isOpen()) {
            moves.facts.add(
                    new PaymentFact.Closed(isClosing() ? payment.reason().orElse(why) : why));
        }
    }

    /**
     * While a code or an offer lives, an order that is not there may still come; a minute after, it cannot (rule 3). A card
     * is asked for by its terminal at any time, so there it proves nothing before the acquirer has taken a reversal.
     */
    private void notFound(Call call) {
        if (call == Call.QUERY && isClosing() && moves.live.offerOver() && method != PaymentMethod.CARD) {
            closedUnpaid(NEVER_ARRIVED);
            return;
        }
        offerStands();
        undecided(call);
    }

    private void processing(Call call) {
        if (method.isByOffer()) {
            offerStands();
            undecided(call);
        } else {
            pending(call, false);
        }
    }

    /** The channel answers again and knows of nobody who scanned: what stands on the screen is good until it expires. */
    private void offerStands() {
        if (payment.state() == PaymentState.UNKNOWN && payment.offerExpiresAt().isPresent()) {
            moves.facts.add(new PaymentFact.OfferStands());
        }
    }

    private void pending(Call call, boolean confirmOnPhone) {
        boolean news = payment.state() != PaymentState.PENDING || payment.confirmOnPhone() != confirmOnPhone;
        if (isUnderWay() && news) {
            moves.facts.add(new PaymentFact.Pending(confirmOnPhone));
        }
        undecided(call);
    }

    private void unclear(Call call, Code why) {
        if (isUnderWay() && payment.state() != PaymentState.UNKNOWN) {
            moves.facts.add(new PaymentFact.Lost(why));
        }
        undecided(call);
    }

    /** Nothing was proven: go on asking, or while closing, call back. */
    private void undecided(Call call) {
        if (call == Call.QUERY && isUnderWay()) {
            after(Timer.Kind.QUERY);
        } else if (call == Call.QUERY && isClosing() && mayCallBack()) {
            callBack();
        } else if ((call == Call.REVERSE || call == Call.CLOSE) && isClosing()) {
            moves.live = moves.live.anotherRound();
            moves.timers.add(Timer.of(Timer.Kind.CLOSING_ROUND, Patience.beforeRound(moves.live.rounds())));
        }
    }

    private void callBack() {
        if (method.isByOffer()) {
            int attempt = payment.closes() + 1;
            moves.facts.add(new PaymentFact.CloseSent(attempt));
            moves.effects.add(new Effect.AskClose(attempt));
        } else {
            int attempt = payment.reversals() + 1;
            moves.facts.add(new PaymentFact.ReversalSent(attempt));
            moves.effects.add(new Effect.AskReverse(attempt));
        }
    }

    /** After a start nothing of what was under way is known; ask before anything else. */
    private void resume() {
        switch (payment.state()) {
            case INTENT -> after(Timer.Kind.ABANDONED);
            case OFFERED, SENT, PENDING, UNKNOWN -> {
                if (payment.state() != PaymentState.UNKNOWN) {
                    moves.facts.add(new PaymentFact.Lost(RESTARTED));
                }
                moves.effects.add(new Effect.AskQuery());
                after(Timer.Kind.REVERSAL_OPENS);
                moves.timers.add(Timer.of(Timer.Kind.DEADLINE, Patience.beforeClosingAfterRestart(method)));
                after(Timer.Kind.OFFER_OVER);
            }
            case CLOSING -> {
                after(Timer.Kind.OFFER_OVER);
                if (payment.reversals() > 0 || method != PaymentMethod.CODE) {
                    moves.live = moves.live.reversalOpen();
                    moves.effects.add(new Effect.AskQuery());
                } else {
                    after(Timer.Kind.REVERSAL_OPENS);
                }
            }
            case PAID -> lines.resume();
            case CLOSED, REFUNDED -> {}
        }
    }

    private void after(Timer.Kind kind) {
        moves.timers.add(Timer.of(kind, Patience.of(kind, method, moves.live.queries())));
    }
}
