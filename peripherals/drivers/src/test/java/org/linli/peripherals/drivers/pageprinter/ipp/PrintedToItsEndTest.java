package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobState;
import org.linli.peripherals.spi.page.PagesPrinted;

/** A good day at a real driverless printer. */
class PrintedToItsEndTest {
    @TempDir
    Path folder;

    @Test
    void theDocumentArrivesAsItIsAndEveryPageIsFollowed() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            assertTrue(office.printer.capabilities().pdf());
            var call = office.print(3, "cert-1");
            printer.takesUp();
            for (int page = 1; page <= 3; page++) {
                int counted = page;
                printer.counts(page);
                office.hears(news -> news.state() == JobState.PROCESSING && news.impressions() == counted);
            }
            printer.ends();
            assertEquals(new PagesPrinted(JobName.of("cert-1"), 3), Office.done(call));
            assertArrayEquals(
                    Documents.of(3).pdf(),
                    Files.readAllBytes(printer.received().getFirst()),
                    "a signed document keeps every byte");
        }
    }

    @Test
    void askedForTwiceItComesOutOnce() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var first = office.print(1, "cert-1");
            var second = office.print(1, "cert-1");
            printer.takesUp();
            printer.counts(1);
            printer.ends();
            Office.done(first);
            Office.done(second);
            Office.done(office.print(1, "cert-1"));
            assertEquals(1, printer.received().size());
        }
    }
}
