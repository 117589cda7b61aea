package org.linli.peripherals.drivers.receiptprinter.escpos;

import org.linli.peripherals.spi.Fault;

/** The receipt cannot be set on this paper. Thrown inside the codec, turned into an outcome by the driver. */
final class DoesNotFit extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    DoesNotFit(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
