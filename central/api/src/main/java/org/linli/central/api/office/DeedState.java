package org.linli.central.api.office;

/** Where a deed stands. Both ends are final. */
public enum DeedState {
    /** Waits for another person. */
    ASKED,
    /** Another person agreed, and it was done in the same breath. */
    DONE,
    REFUSED
}
