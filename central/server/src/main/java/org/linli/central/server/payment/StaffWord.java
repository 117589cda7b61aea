package org.linli.central.server.payment;

import java.util.List;
import org.linli.central.api.id.BillId;
import org.linli.central.api.payment.LineState;
import org.linli.foundation.code.Code;

/** What two persons of the office stand for, with a paper that proves it. */
public sealed interface StaffWord {
    Code BY_STAFF = Code.of("pay.refund-by-staff");
    Code NOT_POSTED = Code.of("pay.not-posted-on-paper");
    Code NOTHING_TAKEN = Code.of("pay.nothing-taken-on-paper");

    /** Whether this can be said of a payment as it stands. */
    boolean fits(Payment payment);

    /** About one line whose money is here. */
    sealed interface OfLine extends StaffWord {
        BillId bill();

        private static boolean stands(Payment payment, BillId bill, LineState... states) {
            var lines = payment.order().lines();
            for (int i = 0; i < lines.size(); i++) {
                if (lines.get(i).billId().equals(bill)) {
                    var now = payment.lines().get(i);
                    return payment.captured().isPositive() && List.of(states).contains(now);
                }
            }
            return false;
        }
    }

    /** Returns what was written off (POSTED → REFUNDING). */
    record Refund(BillId bill) implements OfLine {
        @Override
        public boolean fits(Payment payment) {
            return OfLine.stands(payment, bill, LineState.POSTED);
        }
    }

    record PostingProven(BillId bill) implements OfLine {
        @Override
        public boolean fits(Payment payment) {
            return OfLine.stands(payment, bill, LineState.POSTING, LineState.POST_UNKNOWN);
        }
    }

    record PostingDisproven(BillId bill) implements OfLine {
        @Override
        public boolean fits(Payment payment) {
            return OfLine.stands(payment, bill, LineState.POSTING, LineState.POST_UNKNOWN);
        }
    }

    record RefundProven(BillId bill) implements OfLine {
        @Override
        public boolean fits(Payment payment) {
            return OfLine.stands(payment, bill, LineState.REFUNDING);
        }
    }

    /** The channel took nothing. Should it say otherwise later, the money goes back (rule 7). */
    record NothingTaken() implements StaffWord {
        @Override
        public boolean fits(Payment payment) {
            return payment.state().isOpen();
        }
    }
}
