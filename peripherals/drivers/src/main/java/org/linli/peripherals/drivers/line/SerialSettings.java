package org.linli.peripherals.drivers.line;

/**
 * How to speak on a serial line: always 8 data bits, no parity, 1 stop bit, as all devices of this house do.
 *
 * @param flow whether the device holds us back by RTS/CTS; printers do, readers and scanners do not
 */
public record SerialSettings(int baud, Flow flow) {
    public enum Flow {
        NONE,
        RTS_CTS
    }

    public SerialSettings {
        if (baud < 1_200 || baud > 4_000_000) {
            throw new IllegalArgumentException("no serial line runs at " + baud + " baud");
        }
    }
}
