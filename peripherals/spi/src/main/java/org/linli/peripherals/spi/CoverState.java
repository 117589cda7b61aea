package org.linli.peripherals.spi;

public enum CoverState {
    CLOSED,
    OPEN,
    UNKNOWN,
    NOT_SUPPORTED
}
