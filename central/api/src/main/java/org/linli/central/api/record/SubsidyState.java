package org.linli.central.api.record;

/** Where it stands. */
public enum SubsidyState {
    UNDER_REVIEW,
    GRANTED
}
