package org.linli.peripherals.spi.scan;

/**
 * @param answers whether the device can be asked if it is there; if not, its availability is {@code UNKNOWN} until it
 *     scans something
 * @param triggered whether its light goes on only while somebody waits for a code
 */
public record ScannerCapabilities(boolean answers, boolean triggered) {}
