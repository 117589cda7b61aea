package org.linli.payments.machine;

/** The waits of an attempt, each at most once at a time. */
public enum Wait {
    /** Until central is asked again. */
    NEXT_CALL,
    /** Until an attempt for which nobody showed a code is given up. */
    INTENT_PATIENCE,
    /** Until a payment that the channel keeps waiting for is called back. */
    PENDING_PATIENCE,
    /** Until the resident is no longer asked to stand and wait. */
    ON_SCREEN,
    /** Until an offer can no longer be scanned. */
    OFFER_END,
    /** Until the card terminal is asked what became of the charge. */
    CARD_STATUS,
    /** Until central is told again. */
    ERRAND
}
