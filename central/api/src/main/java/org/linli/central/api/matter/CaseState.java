package org.linli.central.api.matter;

/** How a case stands as a whole. */
public enum CaseState {
    UNDER_WAY,
    /** The office waits for papers; its days stand still meanwhile. */
    PAPERS_WANTED,
    FINISHED,
    REFUSED
}
