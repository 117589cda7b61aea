package org.linli.central.api.payment;

/** What became of the paper. */
public enum ReceiptState {
    NONE,
    /** Told before the bytes go to the printer. */
    PRINT_SENT,
    /** Proven by the printer. */
    PRINTED,
    /** Sent, and no proof came back. */
    PRINT_UNKNOWN,
    /** The resident took the electronic one alone. */
    E_ONLY
}
