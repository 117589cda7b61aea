package org.linli.peripherals.spi.idcard;

/** The fact that no card lies on the reader. */
public record CardTaken() {}
