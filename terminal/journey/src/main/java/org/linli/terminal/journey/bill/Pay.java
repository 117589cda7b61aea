package org.linli.terminal.journey.bill;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
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
import org.linli.terminal.journey.screen.Screen;

/**
 * Paying a sum: with the payment code on the resident's phone, a code on the screen for it, or a card at the card terminal.
 *
 * <p>What is shown follows from what the payment desk proves ({@link PaymentSeen}), never from what was hoped for. One
 * code is handed over once, under a key of its own; a new attempt is made only after the one before is proven closed.
 */
public final class Pay implements Journey<PayState, Pay.Order, Pay.Ended> {
    public static final String NAME = "pay";

    /** The intent is one write to the terminal's own disk; ten seconds is a disk that fails, not one that is slow. */
    static final Duration START_PATIENCE = Duration.ofSeconds(10);

    /** Handing over is one request to central, whose client gives up at ten; the rest is the queue before it. */
    static final Duration PRESENT_PATIENCE = Duration.ofSeconds(15);

    /** How often it is said anew how long an offer still counts. */
    static final Duration LOOKING = Duration.ofSeconds(20);

    /** As for the code: central is told once, and what becomes of it is watched. */
    static final Duration CANCEL_PATIENCE = Duration.ofSeconds(15);

    /** An intent nobody can vouch for is asked after again; under the same key it is the same attempt. */
    static final Duration ASK_AGAIN = Duration.ofSeconds(5);

    /** After this long a resident may go while the biller's books are still being written. */
    static final Duration POSTING_PATIENCE = Duration.ofSeconds(20);

    static final Key CODE = Key.of("code");
    static final Key PAYMENT = Key.of("payment");
    static final Key AGAIN = Key.of("ask-again");
    static final Key LONG = Key.of("long-posting");

    private static final Code RESIDENT_CANCELLED = Code.of("pay.resident-cancelled");
    private static final Code OFFLINE = Code.of("pay.offline");

    /** Central says the sheet the resident agreed to is no longer true: look again, then ask again. */
    private static final Set<String> BILLS_MOVED =
            Set.of("pay.bill-changed", "pay.bill-settled", "pay.bill-not-payable", "pay.total-wrong", "bill.unknown");

    /** @param steps where the caller stands */
    public record Order(Business.Method method, List<Business.Line> lines, Fen total, Optional<Screen.Steps> steps)
            implements Args {
        public Order {
            lines = List.copyOf(lines);
        }
    }

    /** How it ended. */
    public sealed interface Ended extends Result permits Paid, NotPaid, BillsMoved, LeftToCentral {}

    /** Every line has come to rest and at least one is posted. */
    public record Paid(PaymentSeen seen) implements Ended {}

    /** Proven that nothing was charged. */
    public record NotPaid() implements Ended {}

    /** Nothing was charged, and the bills are not what was shown. */
    public record BillsMoved(Code why) implements Ended {}

    /** Central and the desk bring it to its end; the resident was told how to ask after it. */
    public record LeftToCentral(String orderNumber) implements Ended {}

    @Override
    public Id id() {
        return new Id(NAME, 2);
    }

    @Override
    public Class<PayState> stateType() {
        return PayState.class;
    }

    @Override
    public Class<Order> argsType() {
        return Order.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<PayState, Ended> start(Order order, Scene scene) {
        return open(PayState.Attempt.first(order), scene);
    }

    /** Known to be cut off, a first attempt is not even begun. */
    private static Step<PayState, Ended> open(PayState.Attempt attempt, Scene scene) {
        return scene.online() ? open(attempt) : Step.stay(new PayState.NotBegun(attempt, OFFLINE));
    }

    /** Whoever asks again sees it tried, whatever was last heard of the link. */
    private static Step<PayState, Ended> open(PayState.Attempt attempt) {
        return Step.<PayState, Ended>stay(new PayState.Opening(attempt)).then(startPayment(attempt));
    }

    private static Command startPayment(PayState.Attempt attempt) {
        return new Command.Once(
                attempt.startKey(),
                new Business.StartPayment(
                        attempt.order().method(),
                        attempt.order().lines(),
                        attempt.order().total()),
                START_PATIENCE);
    }

    @Override
    public Step<PayState, Ended> on(PayState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Happened news -> happened(state, news);
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Back back -> back(state);
            case Event.Leaving leaving -> cancel(state.leaving());
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<PayState, Ended> happened(PayState state, Event.Happened news) {
        return switch (news.outcome()) {
            case Outcome.Done done -> done(state, news.key(), done);
            case Outcome.NotDone refused -> refused(state, news.key(), refused.why());
            case Outcome.Unknown unknown ->
                isOpening(state, news.key()) ? Step.stay(new PayState.Unsure(state.attempt())) : Step.stay(state);
        };
    }

    private static boolean isOpening(PayState state, Key key) {
        return state instanceof PayState.Opening opening
                && key.equals(opening.attempt().startKey());
    }

    private static Step<PayState, Ended> done(PayState state, Key key, Outcome.Done done) {
        return switch (done.fact()) {
            case Business.PaymentStarted started -> started(state, key, started.paymentId());
            case PaymentSeen seen -> PayFollowing.follow(state, seen);
            case Want.CodeShown shown -> present(state, shown);
            case Want.TimePassed passed ->
                switch (state) {
                    case PayState.Unsure unsure -> open(unsure.attempt());
                    case PayState.Posting posting ->
                        key.equals(LONG) ? Step.stay(posting.takingLong()) : Step.stay(state);
                    case PayState.OnOffer offer ->
                        key.equals(offer.lookKey()) ? Step.stay(offer.looked()) : Step.stay(state);
                    default -> Step.stay(state);
                };
            default -> isOpening(state, key) ? Step.stay(new PayState.Unsure(state.attempt())) : Step.stay(state);
        };
    }

    private static Step<PayState, Ended> started(PayState state, Key key, String paymentId) {
        boolean awaited = state instanceof PayState.Opening || state instanceof PayState.Unsure;
        if (!awaited || !key.equals(state.attempt().startKey())) {
            return Step.stay(state);
        }
        var opened = new PayState.Opened(state.attempt(), paymentId);
        // Whoever left while the intent was being written still gets the attempt closed.
        return state.attempt().going() ? cancel(opened) : Step.stay(opened);
    }

    private static Step<PayState, Ended> present(PayState state, Want.CodeShown shown) {
        if (!(state instanceof PayState.AwaitingCode awaiting)) {
            return Step.stay(state);
        }
        var attempt = awaiting.attempt().withAnotherCode();
        return Step.<PayState, Ended>past(new PayState.Sending(attempt, awaiting.seen()))
                .then(new Command.Once(
                        attempt.presentKey(),
                        new Business.PresentCode(awaiting.seen().paymentId(), shown.code()),
                        PRESENT_PATIENCE));
    }

    private static Step<PayState, Ended> refused(PayState state, Key key, Code why) {
        var attempt = state.attempt();
        return switch (state) {
            case PayState.Opening opening ->
                key.equals(opening.attempt().startKey()) ? PayFollowing.closed(attempt, why) : Step.stay(state);
            // The desk vouches that this code went nowhere; the attempt stands as it stood.
            case PayState.Sending sending ->
                key.equals(attempt.presentKey())
                        ? PayFollowing.askingAgain(new PayState.AwaitingCode(attempt, sending.seen(), Optional.of(why)))
                        : Step.stay(state);
            case PayState.AwaitingCode awaiting -> key.equals(CODE) ? Step.stay(awaiting.after(why)) : Step.stay(state);
            case PayState.Confirming confirming ->
                key.equals(attempt.cancelKey()) ? Step.stay(confirming.notCancelled(why)) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    static boolean billsMoved(Code why) {
        return BILLS_MOVED.contains(why.value());
    }

    static boolean cancelledByResident(Code why) {
        return why.equals(RESIDENT_CANCELLED);
    }

    private static Step<PayState, Ended> acted(PayState state, String action) {
        return switch (action) {
            case "cancel" -> cancel(state);
            case "again" -> state.provenUnpaid() ? open(state.attempt().next()) : Step.stay(state);
            case "stop" -> state.provenUnpaid() ? Step.done(state, new NotPaid()) : Step.stay(state);
            case "leave" ->
                state.mayBeLeft()
                        .map(order -> Step.<PayState, Ended>done(state, new LeftToCentral(order)))
                        .orElseGet(() -> Step.stay(state));
            default -> Step.stay(state);
        };
    }

    private static Step<PayState, Ended> back(PayState state) {
        return switch (state) {
            case PayState.AwaitingCode awaiting -> cancel(awaiting);
            case PayState.OnOffer offer -> cancel(offer);
            case PayState.AwaitingCard awaiting -> cancel(awaiting);
            case PayState.NotBegun unbegun -> Step.done(state, new NotPaid());
            case PayState.Refused refused -> Step.done(state, new NotPaid());
            default -> Step.stay(state);
        };
    }

    static Step<PayState, Ended> cancel(PayState state) {
        return state.cancellable()
                .map(payment -> Step.<PayState, Ended>stay(state.cancelling())
                        .then(new Command.Once(
                                state.attempt().cancelKey(), new Business.CancelPayment(payment), CANCEL_PATIENCE)))
                .orElseGet(() -> Step.stay(state));
    }

    /** An attempt belongs to this machine's payment desk; where none is open, another machine may begin the next. */
    @Override
    public boolean travels(PayState state) {
        return state.provenUnpaid();
    }

    @Override
    public View view(PayState state, Scene scene) {
        return PayScreens.view(state, scene);
    }
}
