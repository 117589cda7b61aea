package org.linli.peripherals.spi.receipt;

/** The fact that a receipt is on paper. */
public record Printed(PrintId id, Proof proof) {}
