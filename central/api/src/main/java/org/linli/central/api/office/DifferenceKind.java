package org.linli.central.api.office;

/** How a day's list of the channel and central's ledger disagree about one row. */
public enum DifferenceKind {
    /** The channel took money for an order, and central has no proof of it, or no such order. */
    CHARGE_UNKNOWN_HERE,
    /** Central has the channel's signed word that it was paid that day, and the day's list does not have it. */
    CHARGE_NOT_LISTED,
    CHARGE_DIFFERS,
    /** The channel gave money back that central never asked back. */
    RETURN_UNKNOWN_HERE,
    /** Central has the channel's signed word that it was returned, and no list since has it. */
    RETURN_NOT_LISTED,
    RETURN_DIFFERS
}
