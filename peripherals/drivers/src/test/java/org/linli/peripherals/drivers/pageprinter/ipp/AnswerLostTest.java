package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.page.JobName;
import org.linli.peripherals.spi.page.PagesPrinted;
import org.linli.peripherals.virtual.pageprinter.VirtualPagePrinter.Question;

/** The printer has done what it was asked for, and its answer does not arrive. */
class AnswerLostTest {
    @TempDir
    Path folder;

    @Test
    void afterCreateJobTheJobIsFoundByItsNameAndNoSecondOneIsMade() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.loseAnswerTo(Question.CREATE);
            assertEquals(new PagesPrinted(JobName.of("cert-1"), 2), Office.done(desk.office.print(2, "cert-1")));
            assertEquals(List.of("cert-1"), desk.printer.jobNames());
            assertEquals(1, desk.printer.tray().files().size());
        }
    }

    @Test
    void afterSendDocumentItIsFollowedAndNotSentAgain() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.loseAnswerTo(Question.SEND);
            Office.done(desk.office.print(2, "cert-1"));
            assertEquals(List.of("cert-1"), desk.printer.jobNames());
            assertEquals(1, desk.printer.tray().files().size());
        }
    }

    @Test
    void afterAQuestionHowItGoesItIsAskedAgain() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.loseAnswerTo(Question.FOLLOW);
            Office.done(desk.office.print(1, "cert-1"));
        }
    }

    @Test
    void afterValidateJobNothingHasHappened() throws Exception {
        try (var desk = Desk.setUp(folder)) {
            desk.printer.loseAnswerTo(Question.VALIDATE);
            assertEquals(
                    "page-printer.line-lost",
                    Office.notDone(desk.office.print(1, "cert-1")).code());
            assertEquals(List.of(), desk.printer.jobNames());
            Office.done(desk.office.print(1, "cert-1"));
        }
    }
}
