package org.linli.payments.machine;

/** What an attempt asks central; one at a time. */
public enum Call {
    OPEN,
    HAND_CODE,
    QUERY,
    CLOSE,
    /** The oldest errand; it runs beside the others. */
    ERRAND
}
