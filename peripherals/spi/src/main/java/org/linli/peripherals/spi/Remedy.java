package org.linli.peripherals.spi;

/** What helps against a fault. A closed list: a terminal has exactly these three things to say. */
public enum Remedy {
    /** Asking again, now, may work: lay the card again, scan again. */
    RETRY,
    /** A person at the terminal can put it right: load paper, close the cover, plug the cable in. */
    ATTENDANT,
    /** The device itself must be exchanged. */
    REPLACE
}
