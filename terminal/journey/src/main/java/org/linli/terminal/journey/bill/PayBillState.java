package org.linli.terminal.journey.bill;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.kernel.Personal;

/** Where paying a bill stands. */
sealed interface PayBillState {
    int turn();

    /** {@code Identify} is on top. */
    record Identifying(int turn) implements PayBillState {}

    /** @param before what had been chosen when central said that the bills moved */
    record Finding(Personal who, Optional<String> resident, Optional<Chosen> before, int turn) implements PayBillState {
        Finding nextTurn() {
            return new Finding(who, resident, before, turn + 1);
        }
    }

    record NotFound(Finding tried, Code why) implements PayBillState {
        @Override
        public int turn() {
            return tried.turn();
        }
    }

    record ChoosingHome(Found found, int turn) implements PayBillState {}

    record NothingDue(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    record Picking(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    record Reviewing(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    /** A bill lets the resident name the amount. */
    record ChoosingAmount(Chosen chosen, String billId) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    /** No payment code: how else it can be paid. */
    record ChoosingWay(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    /** {@code PrintSheet} is on top, with what is to be paid at the counter. */
    record PrintingSlip(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    /** Where it can be paid by hand. */
    record AtTheWindow(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    /** {@code Pay} is on top. */
    record Paying(Chosen chosen) implements PayBillState {
        @Override
        public int turn() {
            return chosen.turn();
        }
    }

    record Changed(Chosen now, Fen was) implements PayBillState {
        @Override
        public int turn() {
            return now.turn();
        }
    }

    /** {@code Print} is on top. */
    record Printing(Chosen paid, boolean partlyReturned) implements PayBillState {
        @Override
        public int turn() {
            return paid.turn();
        }
    }

    /**
     * Paid, and this resident owes more: nobody need begin anew for it.
     *
     * @param close how what is done so far went
     */
    record AskingForMore(Chosen paid, PayBill.Close close) implements PayBillState {
        @Override
        public int turn() {
            return paid.turn();
        }
    }
}
