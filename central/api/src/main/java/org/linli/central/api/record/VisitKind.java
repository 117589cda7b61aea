package org.linli.central.api.record;

/** What was paid for. */
public enum VisitKind {
    OUTPATIENT,
    INPATIENT,
    PHARMACY
}
