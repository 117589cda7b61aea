package org.linli.payments.machine;

/** Where the money of an attempt stands, as this terminal can prove it. */
public enum AttemptState {
    /** Wanted. Nothing has been sent that could move money. */
    INTENT,
    /** A code to be scanned stands on the screen. */
    OFFERED,
    /** A payment code was handed to central, or may have been; or the card terminal charges. */
    SENT,
    /** The channel waits for the resident. */
    PENDING,
    /** Nobody here knows. The screen says 正在确认,请勿重复支付, never "failed". */
    UNKNOWN,
    /** Being called back; it may still turn out paid. */
    CLOSING,
    /** Not settled in time for the resident to wait: central goes on, and the terminal keeps asking. */
    HANDED_OFF,
    /** Proven paid; each line goes its own way from here. */
    PAID,
    /** Proven unpaid. */
    CLOSED,
    /** Proven paid and wholly returned. */
    REFUNDED;

    /** Whether the money may have moved or may still move, and nobody can say. */
    public boolean isUnsettled() {
        return this == OFFERED
                || this == SENT
                || this == PENDING
                || this == UNKNOWN
                || this == CLOSING
                || this == HANDED_OFF;
    }
}
