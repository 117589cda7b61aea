package org.linli.peripherals.spi.receipt;

/** How dark a text is. */
public enum Emphasis {
    PLAIN,
    BOLD
}
