package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Shown;

/** Whoever had it printed has gone without it. */
final class CertificateLeftInTheTrayTest {
    private final Kiosk kiosk = Kiosk.withPages();

    @Test
    void theTrayRemindsUntilSomebodySaysThatItIsTaken() {
        kiosk.comesAsFarAsTheCertificate();
        kiosk.presses("print");
        kiosk.devices.pages.page();
        kiosk.devices.pages.page();
        kiosk.shows("certificate.take");
        kiosk.waits(46);
        kiosk.shows("over.paper");
        int calls = calls();
        kiosk.waits(20);
        kiosk.shows("over.paper");
        assertTrue(calls() > calls, "it is said again");
        kiosk.presses("paper-taken");
        kiosk.shows("home.menu");
    }

    private int calls() {
        return ((Shown.Over.TakeCard) kiosk.shown().over().orElseThrow()).calls();
    }
}
