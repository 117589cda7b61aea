package org.linli.payments.machine;

import org.linli.central.api.payment.ReceiptState;

/**
 * The receipt's paper, as far as it passes through this terminal's printer. Central counts the papers of all terminals and
 * gives each its number; only the receipt itself is this terminal's from the beginning, so that it can be printed while
 * central is silent.
 *
 * @param copy the number of the paper that is, or was last, at the printer: 0 the receipt itself, n 补打 n
 * @param copies the highest number that this printer may have printed
 * @param originalIsHere the receipt itself may still be printed here without asking
 */
public record Paper(ReceiptState state, int copy, int copies, boolean originalIsHere) {
    static final Paper NONE = new Paper(ReceiptState.NONE, 0, 0, true);

    Paper sending(int next) {
        return new Paper(ReceiptState.PRINT_SENT, next, copies, originalIsHere);
    }

    Paper settled(PaperOutcome outcome) {
        return switch (outcome) {
            case PRINTED -> out(ReceiptState.PRINTED);
            case UNKNOWN -> out(ReceiptState.PRINT_UNKNOWN);
            // What is this terminal's stays so; a number that central gave goes back to it.
            case NOT_PRINTED -> new Paper(ReceiptState.NOT_PRINTED, copy, copies, originalIsHere);
            case DECLINED -> new Paper(ReceiptState.E_ONLY, copy, copies, false);
        };
    }

    private Paper out(ReceiptState next) {
        return new Paper(next, copy, Math.max(copies, copy), false);
    }

    public boolean isAtThePrinter() {
        return state == ReceiptState.PRINT_SENT;
    }
}
