package org.linli.peripherals.spi;

/** What is on the roll. "Not supported" (there is no sensor) and "unknown" (nobody has answered) are different. */
public enum PaperSupply {
    FULL,
    LOW,
    OUT,
    JAMMED,
    UNKNOWN,
    NOT_SUPPORTED
}
