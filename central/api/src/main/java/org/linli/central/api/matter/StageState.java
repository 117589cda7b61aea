package org.linli.central.api.matter;

/** How one stage of a case stands. */
public enum StageState {
    DONE,
    NOW,
    AHEAD
}
