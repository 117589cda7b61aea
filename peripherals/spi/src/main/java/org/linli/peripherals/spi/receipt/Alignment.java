package org.linli.peripherals.spi.receipt;

/** Where a line of text stands on the paper. */
public enum Alignment {
    LEFT,
    CENTRE,
    RIGHT
}
