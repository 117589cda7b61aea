package org.linli.payments.machine;

import java.util.Optional;

/** The receipt's paper (rule 13). A failure here never touches the money. */
final class Receipts {
    private Receipts() {}

    /** @param given the number that central gave; empty where none was asked for */
    static Step wanted(Turn turn, Optional<Integer> given) {
        var attempt = turn.attempt();
        if (attempt.facts().receiptNumber().isEmpty()) {
            return turn.refused(Reason.RECEIPT_EARLY);
        }
        if (attempt.paper().isAtThePrinter()) {
            return turn.refused(Reason.RECEIPT_PRINTING);
        }
        if (given.isEmpty() && !attempt.paper().originalIsHere()) {
            return turn.refused(Reason.RECEIPT_NUMBER_WANTED);
        }
        turn.change(new Change.ReceiptSending(attempt.id(), given.orElse(0)));
        Errands.next(turn);
        return turn.taken();
    }

    static Step came(Turn turn, int copy, PaperOutcome outcome) {
        var attempt = turn.attempt();
        var paper = attempt.paper();
        boolean possible = outcome == PaperOutcome.DECLINED
                ? paper.originalIsHere()
                        && !paper.isAtThePrinter()
                        && attempt.facts().receiptNumber().isPresent()
                : paper.isAtThePrinter() && copy == paper.copy();
        if (!possible) {
            return turn.refused(Reason.RECEIPT_NOT_SENT);
        }
        turn.change(new Change.ReceiptSettled(attempt.id(), outcome == PaperOutcome.DECLINED ? 0 : copy, outcome));
        Errands.next(turn);
        return turn.taken();
    }

    /** The terminal went off while the printer had it: something may lie in the tray, nobody knows. */
    static void recover(Turn turn) {
        var paper = turn.attempt().paper();
        if (paper.isAtThePrinter()) {
            turn.change(new Change.ReceiptSettled(turn.attempt().id(), paper.copy(), PaperOutcome.UNKNOWN));
        }
    }
}
