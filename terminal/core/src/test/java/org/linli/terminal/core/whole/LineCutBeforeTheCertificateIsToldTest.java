package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;

/** The pages are out and central cannot be told: it is told once it is there again, over a restart too. */
final class LineCutBeforeTheCertificateIsToldTest {
    private final Kiosk kiosk = Kiosk.withPages();

    private void prints() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.central.reachable(false);
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        kiosk.presses("taken");
        assertEquals(List.of(), kiosk.central.notary.reports());
    }

    @Test
    void laterAndOnce() {
        prints();
        kiosk.central.reachable(true);
        kiosk.waits(120);
        kiosk.waits(120);
        assertEquals(List.of(new CertificateReport(CertificateOutcome.PRINTED, 2)), kiosk.central.notary.reports());
    }

    @Test
    void alsoByTheNextProcess() {
        prints();
        kiosk.losesPower();
        kiosk.central.reachable(true);
        kiosk.waits(120);
        // The test's clock rings in the dead process as well; what it tells is the same.
        assertEquals(
                List.of(new CertificateReport(CertificateOutcome.PRINTED, 2)),
                kiosk.central.notary.reports().stream().distinct().toList());
        assertEquals(1, kiosk.devices.pages.sent.size());
    }
}
