package org.linli.peripherals.drivers.idcard.samv;

import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.idcard.IdCardFault;

/** What was read is no card. Thrown inside the codec, turned into an outcome by the driver; it names no person. */
final class BadCard extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    BadCard(IdCardFault named, String detail) {
        super(named.code() + " " + detail);
        fault = named.with(detail);
    }

    Fault fault() {
        return fault;
    }
}
