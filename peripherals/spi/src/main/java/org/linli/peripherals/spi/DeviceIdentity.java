package org.linli.peripherals.spi;

import java.util.regex.Pattern;

/**
 * Which device this is, in words that may stand in any log.
 *
 * @param id its name on this terminal, stable across restarts: {@code receipt-printer}, {@code idcard-2}
 * @param driver the driver that moves it: {@code receiptprinter.escpos}
 * @param vendor who made it, as far as it is known; may be empty
 * @param model as far as it is known; may be empty
 */
public record DeviceIdentity(String id, String driver, String vendor, String model) {
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9.-]{0,39}");

    public DeviceIdentity {
        if (!NAME.matcher(id).matches() || !NAME.matcher(driver).matches()) {
            throw new IllegalArgumentException("a device's id and driver are lower-case names");
        }
    }
}
