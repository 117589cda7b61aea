package org.linli.terminal.journey.bill;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bill.Business.PaymentSeen;
import org.linli.terminal.journey.kernel.Step;

/** From what the payment desk proves to what is shown: one arrow for each stage. */
final class PayFollowing {
    private static final Code CLOSED = Code.of("pay.closed");

    private PayFollowing() {}

    static Step<PayState, Pay.Ended> follow(PayState state, PaymentSeen seen) {
        if (!state.paymentId().equals(Optional.of(seen.paymentId()))) {
            return Step.stay(state);
        }
        var attempt = state.attempt();
        return switch (seen.stage()) {
            case OPENING -> Step.stay(state);
            case AWAITING_CODE -> askingAgain(awaitingCode(state, seen));
            case OFFERED -> Step.stay(onOffer(state, seen));
            case AWAITING_CARD -> awaitingCard(state, seen);
            case SENT ->
                calledBack(state) ? Step.stay(confirming(state, seen)) : Step.past(new PayState.Sending(attempt, seen));
            case PENDING -> pending(state, seen);
            case CLOSING, UNKNOWN -> Step.past(confirming(state, seen));
            case HANDED_OFF -> Step.past(new PayState.HandedOff(attempt, seen));
            case PAID -> Step.past(posting(state, seen));
            case POSTED -> Step.done(posting(state, seen), new Pay.Paid(seen));
            case CLOSED -> closed(attempt, seen.why().orElse(CLOSED));
            case REFUNDING, REFUNDED -> Step.past(new PayState.Returning(attempt, seen));
        };
    }

    /** Whoever has gone is not asked for a code again, and nobody else's is taken for their bills. */
    static Step<PayState, Pay.Ended> askingAgain(PayState next) {
        return next instanceof PayState.AwaitingCode && next.attempt().going() ? Pay.cancel(next) : Step.stay(next);
    }

    /** Proven not charged. */
    static Step<PayState, Pay.Ended> closed(PayState.Attempt attempt, Code why) {
        var refused = new PayState.Refused(attempt, why);
        if (attempt.going()) {
            return Step.done(refused, new Pay.NotPaid());
        }
        return Pay.billsMoved(why) ? Step.done(refused, new Pay.BillsMoved(why)) : Step.stay(refused);
    }

    /**
     * A code on its way stays so until the desk has said SENT and takes it back, or says why it wants another one; older
     * news must not bring the question back. A cancelling stays too.
     */
    private static PayState awaitingCode(PayState state, PaymentSeen seen) {
        return switch (state) {
            case PayState.Sending sending ->
                sending.seen().stage() == Business.Stage.SENT || seen.why().isPresent()
                        ? new PayState.AwaitingCode(sending.attempt(), seen, seen.why())
                        : sending;
            case PayState.Confirming confirming -> confirming(confirming, seen);
            case PayState.AwaitingCode awaiting ->
                new PayState.AwaitingCode(awaiting.attempt(), seen, awaiting.trouble());
            default -> new PayState.AwaitingCode(state.attempt(), seen, Optional.empty());
        };
    }

    private static PayState onOffer(PayState state, PaymentSeen seen) {
        return switch (state) {
            case PayState.Confirming confirming -> confirming(confirming, seen);
            case PayState.OnOffer offer -> new PayState.OnOffer(offer.attempt(), seen, offer.looks());
            default -> new PayState.OnOffer(state.attempt(), seen, 0);
        };
    }

    /** The desk itself has the terminal charge; here it is only followed. */
    private static Step<PayState, Pay.Ended> awaitingCard(PayState state, PaymentSeen seen) {
        return calledBack(state)
                ? Step.stay(confirming(state, seen))
                : Step.past(new PayState.AwaitingCard(state.attempt(), seen));
    }

    private static Step<PayState, Pay.Ended> pending(PayState state, PaymentSeen seen) {
        if (calledBack(state)) {
            return Step.stay(confirming(state, seen));
        }
        var pending = new PayState.AwaitingPassword(state.attempt(), seen);
        return state.attempt().going() ? Pay.cancel(pending) : Step.past(pending);
    }

    private static boolean calledBack(PayState state) {
        return state instanceof PayState.Confirming confirming && confirming.cancelled();
    }

    private static PayState confirming(PayState state, PaymentSeen seen) {
        return new PayState.Confirming(state.attempt(), seen.paymentId(), Optional.of(seen), calledBack(state));
    }

    private static PayState.Posting posting(PayState state, PaymentSeen seen) {
        boolean slow = state instanceof PayState.Posting posting && posting.slow();
        return new PayState.Posting(state.attempt(), seen, slow);
    }
}
