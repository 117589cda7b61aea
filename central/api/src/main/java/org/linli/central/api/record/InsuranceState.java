package org.linli.central.api.record;

/** Where somebody stands with one insurance. */
public enum InsuranceState {
    INSURED,
    /** The pension is drawn; nothing is paid in any more. */
    DRAWING
}
