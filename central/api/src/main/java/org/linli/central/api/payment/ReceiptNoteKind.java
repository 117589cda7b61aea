package org.linli.central.api.payment;

/** What a biller's note on a receipt is. */
public enum ReceiptNoteKind {
    /** Which of the offered amounts was chosen: 500 元档. */
    CHOICE,
    /** A token to be typed into a prepaid meter: twenty digits in groups of four. */
    METER_TOKEN,
    /** What is still to be done for the top-up to arrive. */
    INSTRUCTION
}
