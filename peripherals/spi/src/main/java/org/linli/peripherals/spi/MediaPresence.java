package org.linli.peripherals.spi;

/** Whether something a resident handles (a card, a receipt in the outlet) is there to be taken. */
public enum MediaPresence {
    PRESENT,
    NOT_PRESENT,
    JAMMED,
    UNKNOWN,
    NOT_SUPPORTED
}
