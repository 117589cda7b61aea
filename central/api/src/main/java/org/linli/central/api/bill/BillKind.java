package org.linli.central.api.bill;

/**
 * What is owed for. The words people read stand in the text catalogue.
 */
public enum BillKind {
    WATER,
    POWER,
    GAS,
    HEATING,
    PROPERTY,
    PARKING,
    WASTE,
    CABLE_TV,
    BROADBAND,
    PHONE,
    MEDICAL_INSURANCE,
    PENSION_INSURANCE,
    HOSPITAL,
    KINDERGARTEN,
    TUITION,
    FINE,
    DOCUMENT_FEE
}
