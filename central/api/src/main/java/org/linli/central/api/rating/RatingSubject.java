package org.linli.central.api.rating;

/** What is rated. */
public enum RatingSubject {
    /** A payment of this terminal, by its id. */
    PAYMENT,
    /** A call for help of this terminal, by its id. */
    HELP_CALL,
    /** Somebody's whole stay at the terminal, by an id the terminal made. */
    VISIT
}
