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
    /** Proven that nothing came out: the same paper may still be printed. */
    NOT_PRINTED,
    /** The resident took the electronic one alone: the paper is anybody's to print. */
    E_ONLY
}
