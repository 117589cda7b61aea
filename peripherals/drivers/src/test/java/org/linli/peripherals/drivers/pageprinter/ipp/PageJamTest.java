package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.page.JobState;

/** A sheet jams on its way. */
class PageJamTest {
    @TempDir
    Path folder;

    @Test
    void isToldAndTheJobGoesOnOnceItIsCleared() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.complainsOf("media-jam-error");
            office.hears(news -> news.reasons().contains(PagePrinterReason.MEDIA_JAM));
            office.becomes(condition -> condition.paper() == PaperSupply.JAMMED);
            printer.isRelievedOf("media-jam");
            printer.counts(2);
            printer.ends();
            assertEquals(2, Office.done(call).impressions());
        }
    }

    @Test
    void aPrinterThatGivesUpLeavesItUnknown() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.counts(1);
            printer.complainsOf("media-jam-error");
            office.hears(news -> news.reasons().contains(PagePrinterReason.MEDIA_JAM));
            printer.breaksOff();
            assertEquals("page-printer.aborted", Office.unknown(call).code());
            assertEquals(JobState.ABORTED, office.heard().getLast().state());
        }
    }
}
