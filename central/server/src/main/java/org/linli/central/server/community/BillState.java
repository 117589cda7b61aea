package org.linli.central.server.community;

/** What can be done about a bill. Only an {@link #OPEN} one takes money. */
public enum BillState {
    /** To be paid: the amount, or one of the choices where the resident names the amount. */
    OPEN,
    /** Nothing to pay: all paid, not the season, or a reading of zero. */
    NOTHING_DUE,
    /** The biller owes the resident; the amount is negative. */
    CREDIT,
    /** The reading is being checked again; not to be paid until that is done. */
    DISPUTED
}
