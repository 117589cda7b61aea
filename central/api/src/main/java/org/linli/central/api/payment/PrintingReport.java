package org.linli.central.api.payment;

/**
 * What became of a paper whose number central gave.
 *
 * @param state PRINTED, PRINT_UNKNOWN or NOT_PRINTED
 */
public record PrintingReport(ReceiptState state) {
    public PrintingReport {
        switch (state) {
            case PRINTED, PRINT_UNKNOWN, NOT_PRINTED -> {
                // Each is an end.
            }
            case NONE, PRINT_SENT, E_ONLY -> throw new IllegalArgumentException("state must say what came out");
        }
    }
}
