package org.linli.peripherals.drivers.scanner.serial;

import java.time.Duration;

/** How a scanner says that a code is complete. */
public sealed interface ScanEnd {
    /**
     * By CR, LF, CR LF or Tab: what scanners do unless told otherwise. A code that began and gets no end within a second
     * is dropped, never handed over short: half a payment code is another payment code.
     */
    record LineEnd() implements ScanEnd {}

    /** By silence. Only for scanners that cannot send a line end; 60 ms is longer than any pause of a USB converter. */
    record IdleGap(Duration gap) implements ScanEnd {}
}
