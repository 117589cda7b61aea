package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.page.PagePrinterFault;

/** The printer says completed, and its own count says otherwise. */
class CompletesWithoutPrintingTest {
    @TempDir
    Path folder;

    @Test
    void withoutAPageItIsUnknown() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.ends();
            assertEquals(noProof("counted 0 of 2"), Office.unknown(call));
        }
    }

    @Test
    void withAPageTooFewItIsUnknownAndNotPrintedAgain() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.counts(1);
            printer.ends();
            assertEquals(noProof("counted 1 of 2"), Office.unknown(call));
            assertEquals(noProof("counted 1 of 2"), Office.unknown(office.print(2, "cert-1")));
            assertEquals(1, printer.received().size());
        }
    }

    private static Fault noProof(String detail) {
        return PagePrinterFault.NO_PROOF.with(detail);
    }
}
