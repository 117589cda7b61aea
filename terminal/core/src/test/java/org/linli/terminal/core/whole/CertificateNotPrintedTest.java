package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.page.PagePrinterFault;

/** Not one page came out, and none will. */
final class CertificateNotPrintedTest {
    private final Kiosk kiosk = Kiosk.withPages();

    @Test
    void theSameOneIsPrintedOnceTheResidentAsks() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
        kiosk.devices.pages.refuses(PagePrinterFault.CANCELLED_THERE);
        kiosk.shows("certificate.not-printed");
        assertEquals(List.of(new CertificateReport(CertificateOutcome.NOT_PRINTED, 0)), kiosk.central.notary.reports());
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        assertEquals(1, kiosk.central.notary.count());
    }

    @Test
    void whileThePrinterIsBrokenNobodyIsOfferedToTryAgain() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
        kiosk.devices.pages.availability(Availability.USER_ERROR);
        kiosk.devices.pages.refuses(PagePrinterFault.PAPER_OUT);
        kiosk.shows("certificate.not-printed");
        assertTrue(kiosk.screen().actions().stream()
                .noneMatch(action -> action.id().name().equals("print")));
        kiosk.devices.pages.availability(Availability.ONLINE);
        kiosk.presses("print");
        kiosk.shows("certificate.printing");
    }
}
