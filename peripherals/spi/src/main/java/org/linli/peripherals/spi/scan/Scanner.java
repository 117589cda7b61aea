package org.linli.peripherals.spi.scan;

import java.time.Duration;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.ScannerCondition;

/** A scanner. Safe from any thread; nothing blocks. */
public interface Scanner extends Device<ScannerCondition> {
    /** Fixed while the driver lives. */
    ScannerCapabilities capabilities();

    /**
     * Waits for the next code. What was scanned while nobody waited is dropped, never kept: it was shown for another
     * purpose, perhaps by another person. At most one call is open; a second one ends with {@code call.busy}.
     *
     * <p>What a code means (which wallet it pays with) is the terminal's to say.
     */
    Call<Scan> awaitScan(Duration within);
}
