package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;

/** The good day: chosen, read, printed once, told to central, taken. */
final class CertificatePrintedTest {
    private final Kiosk kiosk = Kiosk.withPages();

    @Test
    void comesOutOnceAndCentralHearsIt() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.shows("certificate.read");
        kiosk.presses("print");
        kiosk.shows("certificate.printing");
        kiosk.devices.pages.page();
        kiosk.shows("certificate.printing");
        assertEquals(List.of(), kiosk.central.notary.reports());
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        assertEquals(List.of(new CertificateReport(CertificateOutcome.PRINTED, 2)), kiosk.central.notary.reports());
        kiosk.presses("taken");
        kiosk.shows("rate.ask");
        assertEquals(1, kiosk.devices.pages.sent.size());
    }

    @Test
    void theNextOneIsAnother() {
        kiosk.comesAsFarAsTheCertificate();
        prints();
        kiosk.presses("more");
        kiosk.shows("certificate.choose");
        kiosk.presses("kind-residence");
        prints();
        kiosk.presses("taken");
        assertEquals(2, kiosk.central.notary.count());
        assertEquals(2, kiosk.devices.pages.sent.stream().distinct().count());
    }

    @Test
    void whatSomebodyMayNotHaveStandsThereWithItsReasonAndCannotBeChosen() {
        kiosk.presses("certificate");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.presses("kind-medical-insurance");
        kiosk.shows("certificate.choose");
        assertEquals(0, kiosk.central.notary.count());
    }

    /** What was just done can be done once more, and nothing that was not. */
    @Test
    void whoHasTheirCertificateIsOfferedAnotherAndNotABill() {
        kiosk.comesAsFarAsTheCertificate();
        prints();
        kiosk.presses("taken");
        kiosk.shows("rate.ask");
        assertEquals(
                List.of("rate.another.certificate"),
                kiosk.screen().actions().stream()
                        .filter(action -> action.id().name().equals("another"))
                        .map(action -> action.label().key())
                        .toList());
        kiosk.presses("another");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.shows("certificate.choose");
    }

    private void prints() {
        kiosk.shows("certificate.read");
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
    }
}
