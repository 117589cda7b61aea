package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.central.api.certificate.CertificateOutcome;
import org.linli.central.api.certificate.CertificateReport;
import org.linli.foundation.code.Code;
import org.linli.peripherals.spi.PagePrinterReason;
import org.linli.terminal.journey.screen.Notice;

/** A printer that stops behind the first page of a certificate, whatever for: what every bad day of it has to keep. */
abstract class StoppedOverTheCertificateContract {
    private final Kiosk kiosk = Kiosk.withPages();

    /** Why it stops. */
    abstract PagePrinterReason reason();

    /** What the resident is told it is. */
    abstract String code();

    @BeforeEach
    void printsOnePage() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.devices.pages.stopsFor(reason());
        kiosk.shows("certificate.stopped");
    }

    @Test
    void isSaidInPlainWordsAndGoesOnWhenItIsMended() {
        assertEquals(Optional.of(Code.of(code())), ((Notice) kiosk.screen()).code());
        kiosk.waits(50);
        kiosk.devices.pages.isMended();
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        assertEquals(1, kiosk.devices.pages.sent.size());
        assertEquals(2, kiosk.devices.pages.sheets);
        assertEquals(List.of(new CertificateReport(CertificateOutcome.PRINTED, 2)), kiosk.central.notary.reports());
    }

    @Test
    void whoeverDoesNotWaitGivesItUpAndIsAskedToLookForThePage() {
        kiosk.presses("stop");
        kiosk.shows("certificate.unproven");
        assertTrue(kiosk.devices.pages.isCancelled);
        assertEquals(
                List.of(new CertificateReport(CertificateOutcome.PRINT_UNKNOWN, 1)), kiosk.central.notary.reports());
    }

    /** Nothing may come out for whoever stands there next. */
    @Test
    void whereNobodyWaitsAnyLongerTheRestIsGivenUpAndThePageIsCalledFor() {
        kiosk.waits(59);
        kiosk.waits(60);
        assertTrue(kiosk.devices.pages.isCancelled);
        kiosk.shows("over.paper");
    }
}
