package org.linli.payments.machine;

import org.linli.central.api.payment.CardReport;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.payments.card.CardOutcome;

/**
 * A charge at the card terminal (rule 6): asked again at 120 and 150 s, called back by central after that. The terminal's
 * word is told to central and never believed by itself; while nobody knows, nothing is called paid or unpaid. Only central
 * decides that money goes back, because only central knows whether it was passed on.
 */
final class Cards {
    /** At 120 s and at 150 s; the time after that it is taken back. */
    private static final int MOST_QUESTIONS = 2;

    private Cards() {}

    /** Central holds the bills and knows that a card may be charged. */
    static void charge(Turn turn) {
        turn.change(new Change.CardSending(turn.attempt().id()));
        turn.chase(turn.chase().opened(true).fromTheStart());
        turn.forget(Wait.INTENT_PATIENCE);
        turn.charge(Pace.CARD);
        turn.await(Wait.CARD_STATUS, Pace.CARD);
        Chasing.askLater(turn);
    }

    static void said(Turn turn, CardAsk asked, CardOutcome outcome) {
        if (asked == CardAsk.REVERSE) {
            takenBack(turn, outcome);
            return;
        }
        switch (outcome) {
            case CardOutcome.Approved(Fen amount, var reference, var brand, var at)
            when amount.equals(turn.attempt().total()) -> approved(turn, new CardReport(reference, brand, at));
            // Not this order's charge, or not this order's amount: the bank has to say what stands.
            case CardOutcome.Approved other -> unclear(turn, asked, Reason.CARD_UNCLEAR);
            case CardOutcome.Declined declined -> over(turn, declined.why());
            case CardOutcome.Reversed reversed -> over(turn, Reason.CARD_UNCLEAR);
            case CardOutcome.NotFound nothing -> unclear(turn, asked, Reason.CARD_UNCLEAR);
            case CardOutcome.Unknown lost -> unclear(turn, asked, lost.why());
        }
    }

    /** Whether money stands is the bank's to say, and central asks it; the card terminal is told until it has let go. */
    private static void takenBack(Turn turn, CardOutcome outcome) {
        if (!turn.attempt().takesBack()) {
            return;
        }
        if (outcome instanceof CardOutcome.Reversed) {
            turn.change(new Change.CardReversed(turn.attempt().id()));
            turn.forget(Wait.CARD_STATUS);
        } else {
            takeBackLater(turn);
        }
    }

    private static void takeBackLater(Turn turn) {
        turn.await(Wait.CARD_STATUS, Pace.later(turn.chase().cardStatusAsks()));
    }

    /** Told to central, also late: after a closing it means money to be returned (rule 7). */
    private static void approved(Turn turn, CardReport report) {
        var state = turn.state();
        boolean wanted = turn.attempt().codeGiven()
                && turn.attempt().card().isEmpty()
                && (state.isUnsettled() || state == AttemptState.CLOSED);
        if (wanted) {
            turn.change(new Change.CardApproved(turn.attempt().id(), report));
            if (!turn.attempt().takesBack()) {
                turn.forget(Wait.CARD_STATUS);
            }
            Errands.next(turn);
        }
    }

    /** Declined, says the terminal. Central closes it with the bank, and that is the proof. */
    private static void over(Turn turn, Code why) {
        if (turn.attempt().takesBack()) {
            // It was at work on the charge until now, and could not let go of it.
            turn.takeBackCard();
            return;
        }
        turn.forget(Wait.CARD_STATUS);
        if (mayBeCalledBack(turn)) {
            Chasing.callBack(turn, why);
        }
    }

    private static void unclear(Turn turn, CardAsk asked, Code why) {
        if (turn.state() == AttemptState.SENT || turn.state() == AttemptState.PENDING) {
            turn.change(new Change.BecameUnknown(turn.attempt().id(), why));
            Chasing.watchTheClock(turn);
            if (!turn.calling()) {
                Chasing.askLater(turn);
            }
        }
        if (asked == CardAsk.CHARGE && isOpenHere(turn)) {
            turn.await(Wait.CARD_STATUS, Pace.CARD_SOON);
        }
    }

    /** 120 s, 150 s, and then it is taken back. */
    static void statusDue(Turn turn) {
        if (turn.attempt().takesBack()) {
            turn.takeBackCard();
            return;
        }
        if (!isOpenHere(turn)) {
            return;
        }
        if (turn.chase().cardStatusAsks() < MOST_QUESTIONS) {
            turn.askCardTerminal();
            turn.await(Wait.CARD_STATUS, Pace.CARD_AGAIN);
        } else if (mayBeCalledBack(turn)) {
            Chasing.callBack(turn, Reason.CARD_UNCLEAR);
        }
    }

    /** After a restart the card terminal may still know; what it has forgotten stays unknown until the bank has spoken. */
    static void recover(Turn turn) {
        if (turn.attempt().takesBack()) {
            turn.takeBackCard();
        }
        if (isOpenHere(turn)) {
            turn.askCardTerminal();
            turn.await(Wait.CARD_STATUS, Pace.CARD_AGAIN);
        }
    }

    /** Together with central's calling back. Nothing is taken back here: central may have passed the money on already. */
    static void stopWaiting(Turn turn) {
        if (isOpenHere(turn)) {
            turn.cancelCard();
        }
    }

    /** Central has proven it closed: whatever the card terminal still has of it can go. */
    static void clear(Turn turn) {
        var attempt = turn.attempt();
        boolean left = attempt.method() == PaymentMethod.CARD
                && attempt.state() == AttemptState.CLOSED
                && attempt.codeGiven()
                && attempt.taking() == TakingBack.NOT_ASKED;
        if (left) {
            turn.change(new Change.CardReversing(attempt.id()));
            turn.takeBackCard();
        }
    }

    private static boolean isOpenHere(Turn turn) {
        var attempt = turn.attempt();
        return attempt.method() == PaymentMethod.CARD
                && attempt.codeGiven()
                && attempt.card().isEmpty()
                && attempt.state().isUnsettled();
    }

    private static boolean mayBeCalledBack(Turn turn) {
        return switch (turn.state()) {
            case SENT, PENDING, UNKNOWN -> true;
            case INTENT, OFFERED, CLOSING, HANDED_OFF, PAID, CLOSED, REFUNDED -> false;
        };
    }
}
