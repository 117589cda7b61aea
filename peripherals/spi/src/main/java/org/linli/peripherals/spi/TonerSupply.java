package org.linli.peripherals.spi;

/** What is left of what marks the paper: toner, or ink. The words are XFS4IoT's. */
public enum TonerSupply {
    FULL,
    LOW,
    OUT,
    UNKNOWN,
    NOT_SUPPORTED
}
