package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

/** The front page stands before central has been asked anything; whether it is there is found out afterwards. */
final class FirstPageWaitsForNobodyTest {
    private final Kiosk kiosk = new Kiosk();

    @Test
    void centralIsAskedOnlyOnceTheProgramSaysThatThePageStands() {
        kiosk.central.reachable(false);
        kiosk.reachesOut = false;
        kiosk.losesPower();
        kiosk.shows("home.menu");
        kiosk.time.pass(Duration.ofMinutes(10));
        assertTrue(kiosk.shown().online(), "somebody has asked central");
        kiosk.reachesOut();
        assertFalse(kiosk.shown().online());
    }

    @Test
    void andIsFoundAgainFromThenOn() {
        kiosk.central.reachable(false);
        kiosk.losesPower();
        assertFalse(kiosk.shown().online());
        kiosk.central.reachable(true);
        kiosk.time.pass(Duration.ofSeconds(3));
        assertTrue(kiosk.shown().online());
    }
}
