package org.linli.central.api.bill;

/** What is counted. The words people read (吨, 度, 立方米, 平方米·月 …) stand in the text catalogue. */
public enum UsageUnit {
    TON,
    KILOWATT_HOUR,
    CUBIC_METRE,
    SQUARE_METRE,
    SQUARE_METRE_MONTH,
    MONTH,
    YEAR,
    TERM,
    DAY,
    ITEM
}
