package org.linli.central.api.payment;

/** Where one bill of an attempt stands. */
public enum LineState {
    /** Its payment is not proven paid. */
    WAITING,
    /** Paid, and on its way to the biller's books. */
    POSTING,
    /** The biller has written it off (销账). */
    POSTED,
    /** The biller was told and did not answer; it is asked again before anything is returned. */
    POST_UNKNOWN,
    /** The money of this line is on its way back. */
    REFUNDING,
    REFUNDED;

    public boolean isFinal() {
        return this == POSTED || this == REFUNDED;
    }
}
