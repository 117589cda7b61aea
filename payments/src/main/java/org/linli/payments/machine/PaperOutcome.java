package org.linli.payments.machine;

/** What became of a receipt that was sent to the printer, or of the wish for one. */
public enum PaperOutcome {
    /** The printer proved it. */
    PRINTED,
    /** No proof came back; something may lie in the tray. */
    UNKNOWN,
    /** Proven that nothing was printed: the next attempt is still the first copy. */
    NOT_PRINTED,
    /** The resident takes the electronic receipt alone. */
    DECLINED
}
