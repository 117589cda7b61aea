package org.linli.central.api.payment;

/** What happens next, and who does it. */
public enum NextStep {
    /** The resident shows a payment code. */
    SHOW_CODE,
    /** The resident scans the offer. */
    SCAN_OFFER,
    /** The resident puts a card into the card terminal. */
    PRESENT_CARD,
    /** The resident confirms on the phone. */
    CONFIRM_ON_PHONE,
    /** Central asks the channel. */
    CHANNEL,
    /** Central tells the biller. */
    BILLER,
    /** Central returns money. */
    REFUND,
    /** A person looks at it. */
    STAFF,
    NOTHING
}
