package org.linli.central.api.record;

/** Where somebody stands with the pension. */
public enum PensionStage {
    PAYING_IN,
    DRAWING,
    /** Nobody has confirmed the entitlement in time; paid again once somebody has, the months between included. */
    SUSPENDED
}
