package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/** Nothing may come out for whoever stands there next; what is out already is called for. */
final class ResidentLeavesWhileTheCertificatePrintsTest {
    private final Kiosk kiosk = Kiosk.withPages();

    private void prints() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
    }

    private void leaves() {
        kiosk.leaves();
        kiosk.shows("over.leave");
        kiosk.presses("go");
    }

    @Test
    void beforeAPageIsOutTheJobIsGivenUpAndTheFrontPageComes() {
        prints();
        leaves();
        kiosk.shows("home.menu");
        assertTrue(kiosk.devices.pages.isCancelled);
        assertEquals(List.of(new CertificateReport(CertificateOutcome.NOT_PRINTED, 0)), kiosk.central.notary.reports());
    }

    /** Nothing was paid for, and nobody is told so. */
    @Test
    void whoeverWantsToGoReadsOfPaperAlone() {
        prints();
        kiosk.leaves();
        kiosk.shows("over.leave");
        assertEquals(List.of(Text.of("leave.paragraph.printing")), ((Notice) kiosk.screen()).paragraphs());
    }

    @Test
    void aPageThatIsOutIsCalledForUntilSomebodySaysThatItIsTaken() {
        prints();
        kiosk.devices.pages.page();
        leaves();
        kiosk.shows("over.paper");
        kiosk.waits(60);
        kiosk.shows("over.paper");
        kiosk.presses("paper-taken");
        kiosk.shows("home.menu");
        kiosk.waits(60);
        kiosk.shows("home.menu");
    }
}
