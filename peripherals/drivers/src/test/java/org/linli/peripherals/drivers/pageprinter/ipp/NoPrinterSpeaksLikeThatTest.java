package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.page.PagePrinterFault;
import org.linli.peripherals.virtual.pageprinter.Manner;

/** Whoever answers in the printer's place: every answer is bounded in size, depth and time, and has a code. */
class NoPrinterSpeaksLikeThatTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "HTML, NOT_A_PRINTER",
        "GIANT, NOT_A_PRINTER",
        "ENDLESS, NOT_A_PRINTER",
        "ANOTHER_ID, NOT_A_PRINTER",
        "DEEP, NOT_A_PRINTER",
        "CUT_OFF, NOT_A_PRINTER",
        "SILENT, NO_ANSWER"
    })
    void isToldBeforeAnythingIsSentAndPassesWithIt(Manner manner, PagePrinterFault fault) throws Exception {
        try (var desk = Desk.impatient(folder)) {
            desk.printer.behave(manner);
            desk.office.becomes(condition -> condition.availability() == Availability.OFFLINE);
            assertEquals(
                    fault.code(), Office.notDone(desk.office.print(1, "cert-1")).code());
            desk.printer.behave(Manner.PROPER);
            desk.office.becomes(condition -> condition.availability() == Availability.ONLINE);
            Office.done(desk.office.print(1, "cert-1"));
        }
    }

    @Test
    void inTheMiddleOfAJobItIsUnknownUntilItIsAskedForAgain() throws Exception {
        try (var desk = Desk.impatient(folder)) {
            desk.printer.afterPages(1, () -> desk.printer.behave(Manner.SILENT));
            assertEquals(
                    "page-printer.no-answer",
                    Office.unknown(desk.office.print(2, "cert-1")).code());
            desk.printer.behave(Manner.PROPER);
            desk.office.becomes(condition -> condition.availability() == Availability.ONLINE);
            assertEquals(2, Office.done(desk.office.print(2, "cert-1")).impressions());
            assertEquals(1, desk.printer.tray().files().size(), "it came out once");
        }
    }
}
