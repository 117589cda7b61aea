package org.linli.payments.machine;

import org.linli.central.api.payment.ReceiptState;

/**
 * The receipt's paper.
 *
 * @param nextCopy the copy the next printing would be: 0 the receipt itself, n 补打 n
 */
public record Paper(ReceiptState state, int nextCopy) {
    static final Paper NONE = new Paper(ReceiptState.NONE, 0);

    Paper sending() {
        return new Paper(ReceiptState.PRINT_SENT, nextCopy);
    }

    Paper settled(PaperOutcome outcome) {
        return switch (outcome) {
            case PRINTED -> new Paper(ReceiptState.PRINTED, nextCopy + 1);
            case UNKNOWN -> new Paper(ReceiptState.PRINT_UNKNOWN, nextCopy + 1);
            case NOT_PRINTED, DECLINED -> new Paper(ReceiptState.E_ONLY, nextCopy);
        };
    }

    public boolean isAtThePrinter() {
        return state == ReceiptState.PRINT_SENT;
    }

    /** How many copies (补打) a printer may have printed. */
    public int copies() {
        return Math.max(0, nextCopy - 1);
    }
}
