package org.linli.central.api.payment;

/** Where an attempt stands. The money states of docs/payments.md, as central knows them. */
public enum PaymentState {
    /** Locks are taken; nothing has been sent to the channel. */
    INTENT,
    /** A code to be scanned is out; nobody is known to have scanned it. */
    OFFERED,
    /** A payment code, or the wish for an offer, is on its way to the channel; or a card terminal may charge. */
    SENT,
    /** The channel waits for the resident. */
    PENDING,
    /** Nobody knows; central keeps asking. Never to be shown as a failure. */
    UNKNOWN,
    /** Being called back; it may still turn out paid. */
    CLOSING,
    /** Proven paid; posting goes on line by line. */
    PAID,
    /** Proven unpaid. */
    CLOSED,
    /** Proven paid and returned whole. */
    REFUNDED;

    /** Nothing more happens to the money; a late success after CLOSED makes it PAID and refunds. */
    public boolean isFinal() {
        return this == CLOSED || this == REFUNDED;
    }

    /** Whether the resident may have been charged or still may be. */
    public boolean isOpen() {
        return this == INTENT
                || this == OFFERED
                || this == SENT
                || this == PENDING
                || this == UNKNOWN
                || this == CLOSING;
    }
}
