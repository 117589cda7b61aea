package org.linli.terminal.journey.bill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * What a terminal does first when it comes up with money unsettled: says so, lets central confirm each payment, prints
 * the receipt that is owed (or a marked copy), and only then shows the front page. The resident may still be standing
 * there, so nothing on these screens names anybody. What is not confirmed within {@link Pay#POSTING_PATIENCE} is left to
 * the payment desk, and the order number is shown.
 */
public final class SettleAfterRestart
        implements Journey<SettleAfterRestart.State, SettleAfterRestart.Unsettled, SettleAfterRestart.AllSettled> {
    public static final String NAME = "settle-after-restart";

    /** Long enough to read two sentences from where one stands, short enough not to keep the next person waiting. */
    private static final Duration READING = Duration.ofSeconds(20);

    /**
     * Whoever still stands there gets the paper if it comes within this; nobody else is kept from the machine by a biller,
     * a link or a disk that stays silent for hours. The desk goes on with the payment.
     */
    private static final Duration CONFIRMING = Pay.POSTING_PATIENCE;

    private static final Key PAYMENT = Key.of("payment");
    private static final String PATIENCE = "patience";
    private static final Key READ = Key.of("read");

    /** In the order they were begun. */
    public record Unsettled(List<Owed> payments) implements Args {
        public Unsettled {
            payments = List.copyOf(payments);
        }
    }

    /** One payment that was open, or whose receipt is not proven printed. */
    public record Owed(String paymentId, String orderNumber, Fen total) {}

    public record AllSettled() implements Result {}

    sealed interface State {
        Unsettled all();

        int index();

        record Confirming(Unsettled all, int index, boolean cancelled) implements State {}

        /** {@code Print} is on top. */
        record Printing(Unsettled all, int index) implements State {}

        /** The outcome stands on the screen for whoever waits for it. */
        record Telling(Unsettled all, int index, PaymentSeen seen) implements State {}

        /** Not settled in time: whoever waits for it is told how to ask after it. No paper is printed for it any more. */
        record LeftToCentral(Unsettled all, int index) implements State {}

        record Settled(Unsettled all, int index) implements State {}
    }

    @Override
    public Id id() {
        return new Id(NAME, 1);
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public Class<Unsettled> argsType() {
        return Unsettled.class;
    }

    @Override
    public Class<AllSettled> resultType() {
        return AllSettled.class;
    }

    @Override
    public Step<State, AllSettled> start(Unsettled all, Scene scene) {
        return turnTo(all, 0);
    }

    private static Step<State, AllSettled> turnTo(Unsettled all, int index) {
        return index < all.payments().size()
                ? Step.past(new State.Confirming(all, index, false))
                : Step.done(new State.Settled(all, index), new AllSettled());
    }

    private static Step<State, AllSettled> next(State state) {
        return turnTo(state.all(), state.index() + 1);
    }

    @Override
    public Step<State, AllSettled> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Happened news -> happened(state, news);
            case Event.Acted acted ->
                isTold(state) && acted.action().name().equals("close") ? next(state) : Step.stay(state);
            case Event.Returned returned -> state instanceof State.Printing ? next(state) : Step.stay(state);
            case Event.Back back -> Step.stay(state);
            case Event.Leaving leaving -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<State, AllSettled> happened(State state, Event.Happened news) {
        if (!(news.outcome() instanceof Outcome.Done done)) {
            return Step.stay(state);
        }
        return switch (state) {
            case State.Confirming confirming ->
                switch (done.fact()) {
                    case PaymentSeen seen -> follow(confirming, seen);
                    case Want.TimePassed passed ->
                        news.key().equals(patience(confirming))
                                ? Step.past(new State.LeftToCentral(confirming.all(), confirming.index()))
                                : Step.stay(state);
                    default -> Step.stay(state);
                };
            case State.Telling telling -> news.key().equals(READ) ? next(telling) : Step.stay(state);
            case State.LeftToCentral left -> news.key().equals(READ) ? next(left) : Step.stay(state);
            case State.Printing printing -> Step.stay(state);
            case State.Settled settled -> Step.stay(state);
        };
    }

    private static boolean isTold(State state) {
        return state instanceof State.Telling || state instanceof State.LeftToCentral;
    }

    /** Each payment has its own: the next one's begins when the one before is done with. */
    private static Key patience(State.Confirming confirming) {
        return Key.of(PATIENCE, confirming.index());
    }

    private static Step<State, AllSettled> follow(State.Confirming confirming, PaymentSeen seen) {
        var owed = owed(confirming);
        if (!seen.paymentId().equals(owed.paymentId())) {
            return Step.stay(confirming);
        }
        return switch (seen.stage()) {
            case OPENING, SENT, PENDING, CLOSING, UNKNOWN, PAID -> Step.stay(confirming);
            case AWAITING_CODE, OFFERED, AWAITING_CARD -> cancel(confirming);
            case POSTED ->
                Step.<State, AllSettled>past(new State.Printing(confirming.all(), confirming.index()))
                        .then(new Command.Call(
                                Key.of("print", confirming.index()),
                                Print.NAME,
                                Print.Receipt.of(seen, Optional.empty())));
            case CLOSED, HANDED_OFF, REFUNDING, REFUNDED ->
                Step.past(new State.Telling(confirming.all(), confirming.index(), seen));
        };
    }

    /** Whoever held the code is gone or must begin anew; an open offer would only keep the bill from others. */
    private static Step<State, AllSettled> cancel(State.Confirming confirming) {
        if (confirming.cancelled()) {
            return Step.stay(confirming);
        }
        return Step.<State, AllSettled>stay(new State.Confirming(confirming.all(), confirming.index(), true))
                .then(new Command.Once(
                        Key.of("cancel", confirming.index()),
                        new Business.CancelPayment(owed(confirming).paymentId()),
                        Pay.CANCEL_PATIENCE));
    }

    private static Owed owed(State state) {
        return state.all()
                .payments()
                .get(Math.min(state.index(), state.all().payments().size() - 1));
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.Confirming confirming ->
                View.pinned(
                        confirming(confirming),
                        new Want.Watch(
                                PAYMENT, new Business.PaymentOf(owed(confirming).paymentId())),
                        new Want.Timer(patience(confirming), CONFIRMING, true));
            case State.Printing printing -> View.pinned(confirming(printing));
            case State.Telling telling ->
                View.of(telling(telling.seen()), new Want.Timer(READ, READING, true))
                        .withoutBack()
                        .whereAllIsDone();
            case State.LeftToCentral left ->
                View.of(handedOff(owed(left).total(), owed(left).orderNumber()), new Want.Timer(READ, READING, true))
                        .withoutBack()
                        .whereAllIsDone();
            case State.Settled settled -> View.of(nothingMore()).withoutBack().whereAllIsDone();
        };
    }

    private static Screen confirming(State state) {
        var owed = owed(state);
        return Notice.of("restart.confirming", Notice.Tone.UNDECIDED, Text.of("restart.confirming"))
                .saying(Text.of("restart.confirming.paragraph"))
                .listing(facts(owed.total(), owed.orderNumber()));
    }

    private static List<Labelled> facts(Fen total, String orderNumber) {
        return List.of(BillScreens.amount("fact.amount", total), PayScreens.order(orderNumber));
    }

    private static Screen telling(PaymentSeen seen) {
        var facts = facts(seen.total(), seen.orderNumber());
        var close = Action.primary("close", Text.of("action.close"));
        return switch (seen.stage()) {
            case CLOSED ->
                Notice.of("restart.closed", Notice.Tone.PLAIN, Text.of("restart.closed.question"), close)
                        .saying(Text.of("restart.closed.paragraph"))
                        .listing(facts);
            case REFUNDING, REFUNDED ->
                Notice.of("restart.refunded", Notice.Tone.WARNING, Text.of("pay.refunded.question"), close)
                        .saying(Text.of("pay.refunded.paragraph"), Text.of("pay.handed-off.note"))
                        .listing(facts)
                        .because(seen.why());
            default -> handedOff(seen.total(), seen.orderNumber());
        };
    }

    private static Screen handedOff(Fen total, String orderNumber) {
        return Notice.of(
                        "restart.handed-off",
                        Notice.Tone.UNDECIDED,
                        Text.of("pay.confirming"),
                        Action.primary("close", Text.of("action.close")))
                .saying(Text.of("pay.handed-off.paragraph"), Text.of("pay.handed-off.note"))
                .listing(facts(total, orderNumber));
    }

    private static Screen nothingMore() {
        return Notice.of(
                "restart.settled",
                Notice.Tone.PLAIN,
                Text.of("restart.settled"),
                Action.primary("close", Text.of("action.close")));
    }
}
