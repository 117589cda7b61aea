package org.linli.payments.machine;

import org.linli.central.api.payment.ReceiptState;

/** The receipt's paper (rule 13). A failure here never touches the money. */
final class Receipts {
    /** As many as central counts. */
    private static final int MOST_COPIES = 99;

    private Receipts() {}

    static Step wanted(Turn turn) {
        var attempt = turn.attempt();
        if (attempt.facts().receiptNumber().isEmpty()) {
            return turn.refused(Reason.RECEIPT_EARLY);
        }
        if (attempt.paper().isAtThePrinter()) {
            return turn.refused(Reason.RECEIPT_PRINTING);
        }
        if (attempt.paper().nextCopy() > MOST_COPIES) {
            return turn.refused(Reason.RECEIPT_COPIES);
        }
        turn.change(new Change.ReceiptSending(attempt.id(), attempt.paper().nextCopy()));
        Errands.next(turn);
        return turn.taken();
    }

    static Step came(Turn turn, int copy, PaperOutcome outcome) {
        var attempt = turn.attempt();
        var paper = attempt.paper();
        boolean possible = outcome == PaperOutcome.DECLINED
                ? paper.state() == ReceiptState.NONE
                        && attempt.facts().receiptNumber().isPresent()
                : paper.isAtThePrinter() && copy == paper.nextCopy();
        if (!possible) {
            return turn.refused(Reason.RECEIPT_NOT_SENT);
        }
        turn.change(new Change.ReceiptSettled(attempt.id(), paper.nextCopy(), outcome));
        Errands.next(turn);
        return turn.taken();
    }

    /** The terminal went off while the printer had it: something may lie in the tray, nobody knows. */
    static void recover(Turn turn) {
        var paper = turn.attempt().paper();
        if (paper.isAtThePrinter()) {
            turn.change(new Change.ReceiptSettled(turn.attempt().id(), paper.nextCopy(), PaperOutcome.UNKNOWN));
        }
    }
}
