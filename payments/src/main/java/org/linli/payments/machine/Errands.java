package org.linli.payments.machine;

import org.linli.central.api.client.Answer;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.api.payment.PaymentView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;

/** What central is told until it acknowledges: that an attempt ended here, and what became of the paper. */
final class Errands {
    private Errands() {}

    /** Sends the oldest errand, unless one is on its way. A release waits until nothing else could overtake it. */
    static void next(Turn turn) {
        var errands = turn.attempt().errands();
        if (errands.isEmpty() || turn.chase().telling()) {
            return;
        }
        var oldest = errands.getFirst();
        if (oldest instanceof Errand.Release && turn.calling()) {
            return;
        }
        turn.forget(Wait.ERRAND);
        turn.tell(oldest);
    }

    static void answered(Turn turn, Answer<PaymentView> answer) {
        if (!turn.chase().telling() || turn.attempt().errands().isEmpty()) {
            return;
        }
        turn.chase(turn.chase().telling(false));
        switch (answer) {
            case Answer.Answered<PaymentView> said -> acknowledged(turn, said.value());
            case Answer.Refused<PaymentView> no -> {
                if (isPassing(no.problem().code())) {
                    again(turn);
                } else {
                    done(turn);
                }
            }
            case Answer.Unknown<PaymentView> lost -> again(turn);
            case Answer.NotSent<PaymentView> kept -> again(turn);
        }
    }

    private static void acknowledged(Turn turn, PaymentView view) {
        if (Chasing.isAbout(turn.attempt(), view)) {
            // Once central calls it back by itself, it has heard that it ended here.
            boolean released = !view.state().isOpen() || view.state() == PaymentState.CLOSING;
            boolean release = turn.attempt().errands().getFirst() instanceof Errand.Release;
            if (release && !released) {
                again(turn);
                return;
            }
            done(turn);
            if (!turn.calling()) {
                Chasing.learn(turn, Call.ERRAND, view);
            }
        } else {
            again(turn);
        }
    }

    private static void done(Turn turn) {
        turn.change(new Change.Told(turn.attempt().id()));
        turn.chase(turn.chase().told());
        next(turn);
    }

    private static void again(Turn turn) {
        turn.await(Wait.ERRAND, Pace.tell(turn.chase().tellTries() - 1));
    }

    /** Refusals that say nothing about the errand itself; a later try may be taken. */
    private static boolean isPassing(Code why) {
        return ProblemKind.isPassing(why) || ProblemKind.RECEIPT_EARLY.is(why);
    }
}
