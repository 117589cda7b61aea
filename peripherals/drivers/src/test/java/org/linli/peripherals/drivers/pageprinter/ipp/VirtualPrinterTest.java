package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.JobState;

/** Every hand that can be laid on the virtual page printer, as the driver tells it. */
class VirtualPrinterTest {
    @TempDir
    Path folder;

    @Test
    void layTheDocumentInTheTrayWithEveryByte() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            Office.done(desk.office.print(2, "cert-1"));
            var files = desk.printer.tray().files();
            assertArrayEquals(Documents.of(2).pdf(), Files.readAllBytes(files.getFirst()));
            assertEquals(1, desk.printer.tray().takeOut());
        }
    }

    @Test
    void runsOutInTheMiddleAndGoesOnWithNewPaper() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.runOutAfterSheets(1);
            var call = desk.office.print(3, "cert-1");
            var news = desk.office.hears(heard -> heard.state() == JobState.PROCESSING_STOPPED
                    && heard.reasons().contains(PagePrinterReason.MEDIA_EMPTY));
            assertEquals(1, news.impressions());
            assertEquals(
                    Availability.USER_ERROR, desk.office.printer.condition().availability());
            desk.printer.loadPaper();
            assertEquals(3, Office.done(call).impressions());
        }
    }

    @Test
    void whatKeepsItFromBeginningIsSaidAtOnceAndNothingIsSent() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.paperOut();
            assertEquals("page-printer.paper-out", refused(desk));
            desk.printer.loadPaper();
            desk.printer.jam();
            assertEquals("page-printer.jammed", refused(desk));
            desk.printer.clearJam();
            desk.printer.openDoor();
            assertEquals("page-printer.door-open", refused(desk));
            desk.office.becomes(condition -> condition.door() == CoverState.OPEN);
            desk.printer.closeDoor();
            desk.printer.tonerOut();
            assertEquals("page-printer.toner-out", refused(desk));
            desk.printer.newToner();
            desk.printer.openCover();
            assertEquals("page-printer.cover-open", refused(desk));
            assertEquals(List.of(), desk.printer.jobNames());
            desk.printer.closeCover();
            Office.done(desk.office.print(1, "cert-1"));
        }
    }

    private static String refused(Desk desk) {
        return Office.notDone(desk.office.print(1, "cert-1")).code();
    }

    @Test
    void jamsCancelledAtThePanelLeaveHalfADocument() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.jamAfterPages(1);
            var call = desk.office.print(2, "cert-1");
            desk.office.hears(news -> news.state() == JobState.PROCESSING_STOPPED);
            desk.printer.cancelAtThePanel();
            assertEquals("page-printer.cancelled-there", Office.unknown(call).code());
            assertTrue(desk.printer.tray().files().getFirst().toString().endsWith("0001-partial.pdf"));
        }
    }

    @Test
    void liesAboutCompletionAndIsNotBelieved() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.lie();
            assertEquals(
                    "page-printer.no-proof",
                    Office.unknown(desk.office.print(1, "cert-1")).code());
            assertEquals(List.of(), desk.printer.tray().files());
        }
    }

    @Test
    void aCableThatIsPulledAndPutBackLosesNothing() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.afterPages(1, desk.printer::vanish);
            var call = desk.office.print(2, "cert-1");
            desk.office.hears(news -> news.state() == JobState.UNKNOWN);
            desk.printer.comeBack();
            assertEquals(2, Office.done(call).impressions());
            assertEquals(1, desk.printer.tray().files().size());
        }
    }

    @Test
    void afterARestartOfTheProgramTheJobIsFoundAndFollowed() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.runOutAfterSheets(1);
            var call = desk.office.print(2, "cert-1");
            desk.office.hears(news -> news.state() == JobState.PROCESSING_STOPPED);
            desk.office.printer.close();
            assertEquals("call.closed", Office.unknown(call).code());
            try (var again = new Office(Office.at(desk.printer.address()))) {
                var found = again.printer.follow(JobName.of("cert-1"), 2, Office.WITHIN);
                var neverAskedFor = again.printer.follow(JobName.of("cert-2"), 1, Office.WITHIN);
                again.hears(news -> news.impressions() == 1);
                desk.printer.loadPaper();
                assertEquals(2, Office.done(found).impressions());
                assertEquals(
                        "page-printer.job-gone", Office.unknown(neverAskedFor).code());
                assertEquals(2, Office.done(again.print(2, "cert-1")).impressions());
            }
            assertEquals(1, desk.printer.tray().files().size(), "it came out once");
        }
    }
}
