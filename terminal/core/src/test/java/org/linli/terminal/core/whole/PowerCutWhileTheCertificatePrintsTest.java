package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;

/** The kiosk is gone while a page is printed: the next process follows the job and prints nothing. */
final class PowerCutWhileTheCertificatePrintsTest {
    private final Kiosk kiosk = Kiosk.withPages();

    @BeforeEach
    void printsOnePage() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.losesPower();
        kiosk.shows("certificate.printing");
    }

    @Test
    void theJobIsFollowedToItsEnd() {
        assertEquals(kiosk.devices.pages.sent, kiosk.devices.pages.followed);
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        kiosk.presses("taken");
        kiosk.shows("home.menu");
        assertEquals(1, kiosk.devices.pages.sent.size());
        assertEquals(2, kiosk.devices.pages.sheets);
        assertEquals(List.of(new CertificateReport(CertificateOutcome.PRINTED, 2)), kiosk.central.notary.reports());
    }

    @Test
    void aPrinterThatHasForgottenItProvesNothing() {
        kiosk.devices.pages.forgetsTheJob();
        kiosk.shows("certificate.unproven");
        assertEquals(1, kiosk.devices.pages.sent.size());
        assertEquals(
                List.of(new CertificateReport(CertificateOutcome.PRINT_UNKNOWN, 0)), kiosk.central.notary.reports());
        kiosk.presses("taken");
        kiosk.shows("home.menu");
    }

    @Test
    void aSecondPowerCutChangesNothing() {
        kiosk.losesPower();
        kiosk.shows("certificate.printing");
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        assertEquals(1, kiosk.devices.pages.sent.size());
    }
}
