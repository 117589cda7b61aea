package org.linli.payments.machine;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.client.Answer;
import org.linli.central.api.id.BillId;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.foundation.code.Code;
import org.linli.payments.code.PaymentCode;

/** The terminal's payment machine: total and pure. The table stands in docs/payments.md. */
public final class Machine {
    private Machine() {}

    public static Step on(Attempt attempt, Chase chase, Event event) {
        var turn = new Turn(attempt, chase);
        return switch (event) {
            case Event.Begun begun -> begin(turn);
            case Event.Recovered recovered -> recover(turn);
            case Event.CodePresented presented -> present(turn, presented.code());
            case Event.CancelAsked cancel -> cancel(turn, cancel.why());
            case Event.Answered answered -> answered(turn, answered.call(), answered.answer());
            case Event.CardSaid said -> {
                Cards.said(turn, said.asked(), said.outcome());
                yield turn.taken();
            }
            case Event.Passed passed -> passed(turn, passed.which());
            case Event.Hinted hint -> hinted(turn);
            case Event.ReceiptWanted wanted -> Receipts.wanted(turn, wanted.given());
            case Event.ReceiptCame came -> Receipts.came(turn, came.copy(), came.outcome());
        };
    }

    private static Step begin(Turn turn) {
        boolean offer = turn.attempt().method().isByOffer();
        turn.await(Wait.INTENT_PATIENCE, offer ? Pace.OFFER_PATIENCE : Pace.INTENT_PATIENCE);
        turn.open();
        return turn.taken();
    }

    /** Rule 9: whatever was under way is taken for unknown until central has said. */
    private static Step recover(Turn turn) {
        Receipts.recover(turn);
        if (turn.state() == AttemptState.INTENT) {
            closeUnsent(turn, Reason.TERMINAL_RESTARTED, List.of(), true);
        } else if (turn.state().isUnsettled() && turn.state() != AttemptState.HANDED_OFF) {
            if (turn.state() != AttemptState.UNKNOWN) {
                turn.change(new Change.BecameUnknown(turn.attempt().id(), Reason.TERMINAL_RESTARTED));
            }
            Chasing.watchTheClock(turn);
            turn.await(Wait.PENDING_PATIENCE, Pace.PENDING_PATIENCE);
        }
        Cards.recover(turn);
        if (!turn.attempt().isFinal()) {
            Chasing.ask(turn);
        }
        Errands.next(turn);
        return turn.taken();
    }

    private static Step present(Turn turn, PaymentCode code) {
        boolean wanted = turn.attempt().method() == PaymentMethod.CODE
                && turn.state() == AttemptState.INTENT
                && turn.chase().opened()
                && !turn.calling();
        if (!wanted) {
            return turn.refused(turn.attempt().isFinal() ? Reason.ENDED : Reason.CODE_NOT_WANTED);
        }
        turn.change(new Change.CodeGiven(turn.attempt().id()));
        turn.chase(turn.chase().fromTheStart());
        turn.forget(Wait.INTENT_PATIENCE);
        turn.await(Wait.PENDING_PATIENCE, Pace.PENDING_PATIENCE);
        turn.handCode(code);
        return turn.taken();
    }

    private static Step cancel(Turn turn, Code why) {
        return switch (turn.state()) {
            case INTENT -> {
                closeUnsent(turn, why, List.of(), true);
                Errands.next(turn);
                yield turn.taken();
            }
            case OFFERED, SENT, PENDING, UNKNOWN -> {
                if (turn.attempt().card().isPresent()) {
                    yield turn.refused(Reason.CARD_APPROVED);
                }
                Chasing.callBack(turn, why);
                yield turn.taken();
            }
            case CLOSING, HANDED_OFF -> turn.taken();
            case PAID, CLOSED, REFUNDED -> turn.refused(Reason.ENDED);
        };
    }

    private static Step passed(Turn turn, Wait wait) {
        switch (wait) {
            case NEXT_CALL -> {
                if (!turn.calling()) {
                    Chasing.ask(turn);
                }
            }
            case INTENT_PATIENCE -> {
                if (turn.state() == AttemptState.INTENT) {
                    boolean offer = turn.attempt().method().isByOffer();
                    closeUnsent(turn, offer ? Reason.OFFER_NOT_MADE : Reason.NO_CODE_SHOWN, List.of(), true);
                    Errands.next(turn);
                }
            }
            case PENDING_PATIENCE -> {
                boolean waiting = turn.state() == AttemptState.SENT || turn.state() == AttemptState.PENDING;
                if (waiting) {
                    Chasing.callBack(turn, Reason.NOT_CONFIRMED_IN_TIME);
                }
            }
            case ON_SCREEN -> {
                turn.chase(turn.chase().unsure(false));
                if (turn.state() == AttemptState.UNKNOWN || turn.state() == AttemptState.CLOSING) {
                    turn.change(new Change.HandedOff(turn.attempt().id()));
                    turn.chase(turn.chase().fromTheStart());
                    Chasing.askLater(turn);
                }
            }
            case OFFER_END -> offerEnded(turn);
            case CARD_STATUS -> Cards.statusDue(turn);
            case ERRAND -> Errands.next(turn);
        }
        return turn.taken();
    }

    /** Rule 5: hidden first; central queries, closes and queries. */
    private static void offerEnded(Turn turn) {
        var state = turn.state();
        if (state == AttemptState.OFFERED || state == AttemptState.PENDING || state == AttemptState.UNKNOWN) {
            Chasing.callBack(turn, Reason.OFFER_EXPIRED);
        }
    }

    /** A closed attempt is asked about too: a late success is known at central first (rule 7). */
    private static Step hinted(Turn turn) {
        if (!turn.calling() && turn.state() != AttemptState.INTENT) {
            turn.query();
        }
        Errands.next(turn);
        return turn.taken();
    }

    private static Step answered(Turn turn, Call call, Answer<PaymentView> answer) {
        if (call == Call.ERRAND) {
            Errands.answered(turn, answer);
            return turn.taken();
        }
        if (!turn.chase().calling().equals(Optional.of(call))) {
            return turn.taken();
        }
        turn.chase(turn.chase().answered());
        switch (call) {
            case OPEN -> opened(turn, answer);
            case HAND_CODE -> Chasing.handed(turn, answer);
            case QUERY, CLOSE, ERRAND -> Chasing.heard(turn, call, answer);
        }
        Errands.next(turn);
        return turn.taken();
    }

    /** Nothing has been sent that could move money, so any end of this is a proven one. */
    private static void opened(Turn turn, Answer<PaymentView> answer) {
        if (turn.state() != AttemptState.INTENT) {
            return;
        }
        switch (answer) {
            case Answer.Answered<PaymentView> said -> {
                var view = said.value();
                if (!Chasing.isAbout(turn.attempt(), view)) {
                    closeUnsent(turn, Reason.ANSWER_DIFFERS, List.of(), true);
                } else if (!goesOn(turn, view)) {
                    closeUnsent(
                            turn, view.reason().orElse(Reason.ENDED), List.of(), view.state() != PaymentState.CLOSED);
                }
            }
            case Answer.Refused<PaymentView> no ->
                closeUnsent(turn, no.problem().code(), no.problem().bills(), false);
            case Answer.NotSent<PaymentView> offline -> {
                // Rule 14. Only a first try that never left proves that central holds no lock.
                closeUnsent(turn, offline.why(), List.of(), turn.chase().tries() > 1);
            }
            case Answer.Unknown<PaymentView> lost -> {
                if (turn.chase().tries() >= Pace.OPEN_TRIES) {
                    closeUnsent(turn, Reason.CENTRAL_SILENT, List.of(), true);
                } else {
                    turn.await(Wait.NEXT_CALL, Pace.query(turn.chase().tries() - 1));
                }
            }
        }
    }

    /** Whether central is where this method begins; then what the method needs is begun. */
    private static boolean goesOn(Turn turn, PaymentView view) {
        return switch (turn.attempt().method()) {
            case CODE -> {
                boolean waits = view.state() == PaymentState.INTENT;
                if (waits) {
                    turn.chase(turn.chase().opened(true).fromTheStart());
                }
                yield waits;
            }
            case CARD -> {
                boolean waits = view.state() == PaymentState.SENT;
                if (waits) {
                    Cards.charge(turn);
                }
                yield waits;
            }
            case QR, LINK -> offered(turn, view);
        };
    }

    /** OFFERED is journaled before anybody sees the code. While the channel makes it, the same order is asked again. */
    private static boolean offered(Turn turn, PaymentView view) {
        if (view.state() == PaymentState.OFFERED && view.offer().isPresent()) {
            var offer = view.offer().get();
            turn.change(new Change.Offered(turn.attempt().id(), offer.expiresAt()));
            turn.chase(turn.chase().opened(true).fromTheStart().showing(view.offer()));
            turn.forget(Wait.INTENT_PATIENCE);
            turn.await(Wait.OFFER_END, Duration.ofMillis(offer.leftMillis()));
            Chasing.askLater(turn);
            return true;
        }
        boolean beingMade = view.state() == PaymentState.SENT;
        if (beingMade) {
            turn.await(Wait.NEXT_CALL, Pace.query(turn.chase().tries() - 1));
        }
        return beingMade;
    }

    private static void closeUnsent(Turn turn, Code why, List<BillId> bills, boolean release) {
        turn.change(new Change.Closed(turn.attempt().id(), why, bills, release));
        turn.chase(turn.chase().opened(false));
        turn.forget(Wait.INTENT_PATIENCE);
        turn.forget(Wait.NEXT_CALL);
    }
}
