package org.linli.payments.machine;

/** Whether the card terminal has let go of a charge that central has proven closed. */
public enum TakingBack {
    /** There was nothing to take back, or not yet. */
    NOT_ASKED,
    /** It was told that no money may stand under the order, and has not said that none does: it is told again. */
    ASKED,
    /** It has said that no money stands under the order. */
    PROVEN
}
