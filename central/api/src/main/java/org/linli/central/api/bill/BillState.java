package org.linli.central.api.bill;

/** Whether a bill can be paid now, and if not, why. */
public enum BillState {
    OPEN,
    /** The reading came to nothing: there is a bill, and it says zero. */
    NOTHING_DUE,
    /** The account holds more than is owed; the amount is negative. */
    CREDIT,
    /** The resident disputes the reading; the biller takes no money until that is settled. */
    DISPUTED,
    /** A live attempt to pay it holds it, on whichever terminal. */
    LOCKED,
    SETTLED;

    public boolean isPayable() {
        return this == OPEN;
    }
}
