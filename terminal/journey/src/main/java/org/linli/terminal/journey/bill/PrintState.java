package org.linli.terminal.journey.bill;

import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Key;

/** Where the receipt stands. */
sealed interface PrintState {
    Print.Receipt receipt();

    /** How many times printing was begun; each has a key of its own. */
    int sheet();

    default boolean mayHavePaper() {
        return false;
    }

    default boolean mayPrintAgain() {
        return false;
    }

    record Printing(Print.Receipt receipt, int sheet) implements PrintState {
        Key key() {
            return Key.of("print", sheet);
        }
    }

    /** @param copy 0 for the receipt itself, n for 补打 n */
    record Taking(Print.Receipt receipt, int sheet, int copy) implements PrintState {
        @Override
        public boolean mayHavePaper() {
            return true;
        }
    }

    /** Proven not printed. */
    record Troubled(Print.Receipt receipt, int sheet, Code why) implements PrintState {
        @Override
        public boolean mayPrintAgain() {
            return true;
        }
    }

    /** Sent, and nobody can prove what became of it: the resident can see it. */
    record Doubting(Print.Receipt receipt, int sheet, Code why) implements PrintState {
        @Override
        public boolean mayHavePaper() {
            return true;
        }

        @Override
        public boolean mayPrintAgain() {
            return true;
        }
    }

    record Keeping(Print.Receipt receipt, int sheet) implements PrintState {
        Key key() {
            return Key.of("keep", sheet);
        }
    }

    record Kept(Print.Receipt receipt, int sheet) implements PrintState {}
}
