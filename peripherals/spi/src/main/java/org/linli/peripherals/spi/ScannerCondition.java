package org.linli.peripherals.spi;

/** A scanner has nothing to report but whether it is there. */
public record ScannerCondition(long sequence, Availability availability) implements Condition {}
