package org.linli.central.api.payment;

/** How the resident pays. */
public enum PaymentMethod {
    /** A payment code shown by the resident's phone and read by the terminal. */
    CODE,
    /** A code shown by the terminal and scanned by the phone. */
    QR,
    /** A bank or social-security card in a semi-integrated reader. */
    CARD,
    /** The channel's cashier page on the paired phone: an offer like {@link #QR}, whose content is opened instead of scanned. */
    LINK;

    /** Whether the resident's phone pays from something that is shown or sent to it, and that runs out. */
    public boolean isByOffer() {
        return this == QR || this == LINK;
    }
}
