package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A printer that takes pictures of pages only. */
class TakesNoPdfTest {
    @TempDir
    Path folder;

    @Test
    void isToldByCodeAndNothingIsSent() throws Exception {
        try (var printer = EvePrinter.start(folder, "image/pwg-raster");
                var office = Office.with(printer.address())) {
            assertFalse(office.printer.capabilities().pdf());
            assertEquals(
                    "page-printer.format",
                    Office.notDone(office.print(1, "cert-1")).code());
            assertEquals(0, printer.received().size());
        }
    }
}
