package org.linli.peripherals.spi.receipt;

/** Multiples of the printer's normal character: twice as wide, as tall, or both. */
public enum TextSize {
    NORMAL,
    WIDE,
    TALL,
    DOUBLE
}
