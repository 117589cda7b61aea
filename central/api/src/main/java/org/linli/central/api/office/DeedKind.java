package org.linli.central.api.office;

/** What two persons can do together (经办, 复核). Each is about one payment, one line of it, or one row of a day. */
public enum DeedKind {
    /** Returns a bill's money that was written off: paid twice, paid for the wrong home. */
    REFUND,
    /** The biller's paper says that the bill was written off. */
    POSTING_PROVEN,
    /** The biller's paper says that it was not; the money goes back. */
    POSTING_DISPROVEN,
    /** The channel's paper says that the money is back. */
    REFUND_PROVEN,
    /** The channel's paper says that nothing was taken. */
    ATTEMPT_DISPROVEN,
    /** Somebody found out why a row differs, and it has been put right. */
    DIFFERENCE_EXPLAINED;

    /** About one line of a payment. */
    public boolean isOfALine() {
        return switch (this) {
            case REFUND, POSTING_PROVEN, POSTING_DISPROVEN, REFUND_PROVEN -> true;
            case ATTEMPT_DISPROVEN, DIFFERENCE_EXPLAINED -> false;
        };
    }
}
