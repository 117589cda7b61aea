package org.linli.payments.machine;

import java.util.List;
import java.util.Optional;
import org.linli.central.api.client.Answer;
import org.linli.central.api.payment.LineState;
import org.linli.central.api.payment.LineView;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;

/** From the code's leaving to the money's end: asking, believing, calling back, handing off. */
final class Chasing {
    private Chasing() {}

    /** The next question for the state the attempt is in. */
    static void ask(Turn turn) {
        var attempt = turn.attempt();
        if (attempt.isFinal()) {
            return;
        }
        if (attempt.state() == AttemptState.INTENT) {
            turn.open();
        } else if (attempt.closeAsked().isPresent() && wantsClosing(attempt)) {
            turn.close(attempt.closeAsked().get());
        } else {
            turn.query();
        }
    }

    /** Once central calls it back itself, asking how it stands is enough. */
    private static boolean wantsClosing(Attempt attempt) {
        return attempt.state().isUnsettled() && !attempt.facts().centralCloses();
    }

    static void askLater(Turn turn) {
        if (turn.calling() || turn.attempt().isFinal()) {
            return;
        }
        int tries = turn.chase().tries();
        var delay = switch (turn.state()) {
            case HANDED_OFF -> Pace.later(tries);
            case CLOSING -> Pace.close(tries - 1);
            case OFFERED -> Pace.offer(tries);
            case INTENT, SENT, PENDING, UNKNOWN, PAID, CLOSED, REFUNDED -> Pace.query(tries - 1);
        };
        turn.await(Wait.NEXT_CALL, delay);
    }

    /** OFFERED, SENT, PENDING, UNKNOWN → CLOSING. What stands on the screen goes. */
    static void callBack(Turn turn, Code why) {
        turn.change(new Change.CloseAsked(turn.attempt().id(), why));
        turn.chase(turn.chase().fromTheStart().showing(Optional.empty()));
        turn.forget(Wait.OFFER_END);
        Cards.stopWaiting(turn);
        watchTheClock(turn);
        if (!turn.calling()) {
            ask(turn);
        }
    }

    /** Somebody stands before the screen and is told to wait: not longer than {@link Pace#ON_SCREEN}. */
    static void watchTheClock(Turn turn) {
        if (!turn.chase().unsure()) {
            turn.chase(turn.chase().unsure(true));
            turn.await(Wait.ON_SCREEN, Pace.ON_SCREEN);
        }
    }

    /** The answer to the code itself. */
    static void handed(Turn turn, Answer<PaymentView> answer) {
        switch (answer) {
            case Answer.Answered<PaymentView> said -> learn(turn, Call.HAND_CODE, said.value());
            case Answer.Unknown<PaymentView> lost -> lost(turn, lost.why());
            case Answer.NotSent<PaymentView> kept -> notTaken(turn, kept.why());
            case Answer.Refused<PaymentView> no -> {
                var problem = no.problem();
                boolean mayHaveIt = problem.is(ProblemKind.CODE_GIVEN)
                        || problem.is(ProblemKind.PAYMENT_FINAL)
                        || problem.is(ProblemKind.PAYMENT_UNKNOWN);
                if (mayHaveIt) {
                    lost(turn, problem.code());
                } else {
                    notTaken(turn, problem.code());
                }
            }
        }
    }

    /** Proven that central did nothing with the code. */
    private static void notTaken(Turn turn, Code why) {
        if (turn.state() == AttemptState.SENT) {
            turn.change(new Change.CodeNotTaken(turn.attempt().id(), why));
            turn.forget(Wait.PENDING_PATIENCE);
            turn.await(Wait.INTENT_PATIENCE, Pace.INTENT_PATIENCE);
        } else {
            // Cancelled meanwhile: the locks are still held, so the call-back goes on.
            askLater(turn);
        }
    }

    /** The answer to a query or a call-back. */
    static void heard(Turn turn, Call call, Answer<PaymentView> answer) {
        switch (answer) {
            case Answer.Answered<PaymentView> said -> learn(turn, call, said.value());
            case Answer.Unknown<PaymentView> lost -> lost(turn, lost.why());
            case Answer.NotSent<PaymentView> offline -> lost(turn, offline.why());
            // Also "no such payment": not found is not unpaid (rule 3).
            case Answer.Refused<PaymentView> no -> lost(turn, no.problem().code());
        }
    }

    private static void lost(Turn turn, Code why) {
        var state = turn.state();
        boolean known = state == AttemptState.OFFERED
                || state == AttemptState.SENT
                || state == AttemptState.PENDING
                || state == AttemptState.CLOSING;
        if (known) {
            turn.change(new Change.BecameUnknown(turn.attempt().id(), why));
            watchTheClock(turn);
        }
        askLater(turn);
    }

    static boolean isAbout(Attempt attempt, PaymentView view) {
        return view.id().equals(attempt.id())
                && view.outTradeNo().equals(attempt.outTradeNo())
                && view.method() == attempt.method()
                && view.totalFen().equals(attempt.total())
                && sameLines(attempt.lines(), view.lines());
    }

    private static boolean sameLines(List<Line> ours, List<LineView> theirs) {
        return ours.size() == theirs.size()
                && ours.stream()
                        .allMatch(line -> theirs.stream()
                                .anyMatch(other -> other.billId().equals(line.billId())
                                        && other.billVersion() == line.billVersion()
                                        && other.amountFen().equals(line.amountFen())));
    }

    /** Central's states in the order of our lines; the view is known to be about them. */
    private static List<LineState> states(Attempt attempt, PaymentView view) {
        return attempt.lines().stream()
                .map(line -> view.lines().stream()
                        .filter(other -> other.billId().equals(line.billId()))
                        .findFirst()
                        .orElseThrow()
                        .state())
                .toList();
    }

    /** Rule 2, the terminal's half: the signature was checked below; here order number, amounts and bills. */
    static void learn(Turn turn, Call call, PaymentView view) {
        var attempt = turn.attempt();
        if (!isAbout(attempt, view)) {
            lost(turn, Reason.ANSWER_DIFFERS);
            return;
        }
        if (view.revision() < attempt.facts().revision() || isUnbelievable(attempt, view)) {
            askLater(turn);
            return;
        }
        if (view.state() == PaymentState.INTENT) {
            stillIntent(turn, call);
            return;
        }
        if (view.state() == PaymentState.OFFERED && isLostFromTheScreen(turn)) {
            callBack(turn, Reason.TERMINAL_RESTARTED);
            return;
        }
        believe(turn, view);
        afterBelieving(turn);
    }

    /**
     * Central holds the attempt and has not seen a code. After a lost hand-over it may still arrive, so the only safe way
     * on is to have the attempt closed; central refuses the code from then on.
     */
    private static void stillIntent(Turn turn, Call call) {
        if (!turn.state().isUnsettled()) {
            return;
        }
        if (call == Call.CLOSE || turn.attempt().closeAsked().isPresent()) {
            askLater(turn);
        } else {
            callBack(turn, Reason.CODE_NOT_RECEIVED);
        }
    }

    /** Central still offers, and this terminal no longer knows what it showed: nobody is to wait for a scan. */
    private static boolean isLostFromTheScreen(Turn turn) {
        var state = turn.state();
        return (state == AttemptState.UNKNOWN || state == AttemptState.PENDING)
                && turn.chase().offer().isEmpty()
                && turn.attempt().closeAsked().isEmpty();
    }

    /** I6: what is final changes only by a refund. */
    private static boolean isUnbelievable(Attempt attempt, PaymentView view) {
        return switch (attempt.state()) {
            case REFUNDED -> view.state() != PaymentState.REFUNDED;
            case CLOSED -> view.state() != PaymentState.PAID && view.state() != PaymentState.REFUNDED;
            case PAID ->
                (view.state() != PaymentState.PAID && view.state() != PaymentState.REFUNDED)
                        || takesBackAPosting(attempt, view);
            case INTENT, OFFERED, SENT, PENDING, UNKNOWN, CLOSING, HANDED_OFF -> false;
        };
    }

    private static boolean takesBackAPosting(Attempt attempt, PaymentView view) {
        var told = states(attempt, view);
        for (int i = 0; i < told.size(); i++) {
            var ours = attempt.lines().get(i).state();
            var theirs = told.get(i);
            boolean returned = theirs == LineState.REFUNDING || theirs == LineState.REFUNDED;
            boolean takenBack = (ours == LineState.POSTED && theirs != LineState.POSTED && !returned)
                    || (ours == LineState.REFUNDED && theirs != LineState.REFUNDED);
            if (takenBack) {
                return true;
            }
        }
        return false;
    }

    private static void believe(Turn turn, PaymentView view) {
        var attempt = turn.attempt();
        var learned = new Change.Learned(
                attempt.id(),
                view.revision(),
                stateBy(attempt, view.state()),
                states(attempt, view),
                view.reason(),
                view.receiptNumber(),
                view.eReceiptUrl(),
                view.channelName(),
                view.paidAt(),
                view.state() == PaymentState.CLOSING);
        if (!attempt.knows(learned)) {
            turn.change(learned);
            // Things are moving again: an hour's wait between questions would let the news grow old.
            turn.chase(turn.chase().heardNews());
        }
    }

    /** A resident's wish to cancel is not forgotten because central has not heard of it yet. */
    private static AttemptState stateBy(Attempt attempt, PaymentState central) {
        return switch (central) {
            case PAID -> AttemptState.PAID;
            case CLOSED -> AttemptState.CLOSED;
            case REFUNDED -> AttemptState.REFUNDED;
            case INTENT, OFFERED, SENT, PENDING, UNKNOWN, CLOSING -> {
                if (attempt.state() == AttemptState.HANDED_OFF) {
                    yield AttemptState.HANDED_OFF;
                }
                if (central == PaymentState.UNKNOWN) {
                    yield AttemptState.UNKNOWN;
                }
                if (attempt.closeAsked().isPresent() || central == PaymentState.CLOSING) {
                    yield AttemptState.CLOSING;
                }
                yield switch (central) {
                    case SENT -> AttemptState.SENT;
                    case OFFERED -> AttemptState.OFFERED;
                    default -> AttemptState.PENDING;
                };
            }
        };
    }

    private static void afterBelieving(Turn turn) {
        var state = turn.state();
        if (state == AttemptState.UNKNOWN || state == AttemptState.CLOSING) {
            watchTheClock(turn);
        } else if (turn.chase().unsure() && state != AttemptState.HANDED_OFF) {
            turn.chase(turn.chase().unsure(false));
            turn.forget(Wait.ON_SCREEN);
        }
        if (!state.isUnsettled()) {
            turn.forget(Wait.PENDING_PATIENCE);
            turn.forget(Wait.OFFER_END);
            turn.forget(Wait.CARD_STATUS);
            turn.chase(turn.chase().showing(Optional.empty()));
        }
        Cards.clear(turn);
        if (turn.attempt().isFinal()) {
            turn.forget(Wait.NEXT_CALL);
        } else {
            askLater(turn);
        }
    }
}
