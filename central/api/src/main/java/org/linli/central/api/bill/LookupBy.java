package org.linli.central.api.bill;

/** What stands in for a card when bills are looked up. */
public enum LookupBy {
    /** The account number (户号) alone, as somebody typed it; of a fine, the number of the decision. */
    ACCOUNT,
    /** The barcode of a paper bill, see {@link BillBarcode}. */
    BARCODE,
    /** The barcode of a payment slip that a terminal printed: the bill's own id. Finds this bill alone. */
    SLIP
}
