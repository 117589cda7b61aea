package org.linli.peripherals.spi;

/** Whether the television shows a picture, as far as the wire that carries the keys tells. */
public enum TelevisionPower {
    ON,
    /** It is off, or on its way there. */
    STANDBY,
    /** It could tell and has not, or what it said is too old to be believed. */
    UNKNOWN,
    /** This wire carries keys only. */
    NOT_SUPPORTED
}
