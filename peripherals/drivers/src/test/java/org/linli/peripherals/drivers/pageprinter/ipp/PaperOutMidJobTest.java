package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.PaperSupply;

/** The tray runs empty in the middle of a document. */
class PaperOutMidJobTest {
    @TempDir
    Path folder;

    @Test
    void paperThatIsLoadedInTimeLetsTheJobGoOn() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1");
            printer.takesUp();
            printer.counts(1);
            office.hears(heard -> heard.impressions() == 1);
            printer.complainsOf("media-empty-error");
            var news = office.hears(heard -> heard.reasons().contains(PagePrinterReason.MEDIA_EMPTY));
            assertEquals(1, news.impressions(), "which page is out is said with it");
            office.becomes(condition -> condition.paper() == PaperSupply.OUT);
            printer.isRelievedOf("media-empty");
            office.becomes(condition -> condition.paper() == PaperSupply.FULL);
            printer.counts(2);
            printer.ends();
            assertEquals(2, Office.done(call).impressions());
        }
    }

    @Test
    void whatNobodyWaitsForAnyLongerIsCancelledAtThePrinter() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var office = Office.with(printer.address())) {
            var call = office.print(2, "cert-1", Duration.ofSeconds(3));
            printer.takesUp();
            printer.counts(1);
            printer.complainsOf("media-empty-error");
            assertEquals("page-printer.paper-out", Office.unknown(call).code());
            printer.says("Cancel-Job successful-ok");
            printer.ends();
            assertEquals(
                    "page-printer.cancelled-there",
                    Office.unknown(office.print(2, "cert-1")).code(),
                    "asked for again it is found, and not printed a second time");
            assertEquals(1, printer.received().size());
        }
    }
}
