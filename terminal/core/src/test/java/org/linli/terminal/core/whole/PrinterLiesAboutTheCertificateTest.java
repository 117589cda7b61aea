package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;

/** The printer says completed and has counted nothing: only a person can look. */
final class PrinterLiesAboutTheCertificateTest {
    private final Kiosk kiosk = Kiosk.withPages();

    @BeforeEach
    void prints() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
        kiosk.devices.pages.lies();
        kiosk.shows("certificate.unproven");
    }

    @Test
    void itIsNotCalledPrintedAndNothingIsPrintedAgainByItself() {
        kiosk.waits(30);
        assertEquals(1, kiosk.devices.pages.sent.size());
        assertEquals(
                List.of(new CertificateReport(CertificateOutcome.PRINT_UNKNOWN, 0)), kiosk.central.notary.reports());
        kiosk.presses("taken");
        kiosk.shows("rate.ask");
    }

    @Test
    void whoeverSaysThatNothingCameGetsTheSameCertificateUnderAnotherJob() {
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        assertEquals(2, kiosk.devices.pages.sent.stream().distinct().count());
        assertEquals(1, kiosk.central.notary.count());
        assertEquals(
                CertificateOutcome.PRINTED,
                kiosk.central.notary.reports().getLast().outcome());
    }
}
