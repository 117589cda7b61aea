package org.linli.peripherals.spi.idcard;

/** As the card has it (GB/T 2261.1: 0, 1, 2, 9). */
public enum Sex {
    UNKNOWN,
    MALE,
    FEMALE,
    NOT_STATED
}
