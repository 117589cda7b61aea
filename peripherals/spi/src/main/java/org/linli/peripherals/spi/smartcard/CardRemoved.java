package org.linli.peripherals.spi.smartcard;

/** The fact that no card is in the slot. */
public record CardRemoved() {}
