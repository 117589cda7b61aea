package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** What was printed of somebody's case lies in the printer's mouth, and whoever it belongs to does not take it. */
final class SlipLeftInItsMouthTest {
    private final Kiosk kiosk = new Kiosk();

    private void printsHerCase() {
        kiosk.central.underWay = Optional.of(NothingPersonalAtRestTest.CASE);
        kiosk.presses("follow");
        kiosk.presses("by-person");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.presses("open-1");
        kiosk.presses("print-this");
        kiosk.shows("sheet.take");
    }

    private Shown.Over.TakeCard call() {
        return (Shown.Over.TakeCard) kiosk.shown().over().orElseThrow();
    }

    @Test
    void itIsCalledForAgainAndAgainUntilSomebodySaysThatItIsTaken() {
        printsHerCase();
        kiosk.waits(46);
        kiosk.shows("over.paper");
        assertEquals(Place.RECEIPT_SLOT, call().place());
        assertEquals("paper-left.slip", call().notice().question().key());
        int calls = call().calls();
        kiosk.waits(20);
        assertTrue(call().calls() > calls, "it is said again");
        kiosk.presses("paper-taken");
        kiosk.shows("follow.case");
        kiosk.waits(50);
        kiosk.shows("follow.case");
    }

    @Test
    void whoeverComesNextIsAskedNotToReadIt() {
        printsHerCase();
        kiosk.leaves();
        kiosk.shows("over.paper");
        assertEquals("home.menu", kiosk.shown().screen().id());
        assertEquals("paper-left.slip.gone", call().notice().question().key());
        kiosk.presses("paper-taken");
        kiosk.shows("home.menu");
    }

    @Test
    void onceSheHasSaidThatSheHasItNobodyIsCalled() {
        printsHerCase();
        kiosk.presses("taken");
        kiosk.shows("follow.case");
        kiosk.leaves();
        kiosk.shows("home.menu");
        kiosk.waits(20);
        kiosk.shows("home.menu");
    }

    /** Where to go and what to bring is nobody's own. */
    @Test
    void aPaperThatNamesNobodyIsNotCalledFor() {
        kiosk.central.underWay = Optional.empty();
        kiosk.presses("follow");
        kiosk.presses("by-person");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.shows("follow.failed");
        kiosk.presses("print-this");
        kiosk.shows("sheet.take");
        kiosk.leaves();
        kiosk.shows("home.menu");
    }

    /** Of a printer whose outlet notices. */
    @Test
    void anOutletThatNoticesNeedsNobodyToSaySo() {
        printsHerCase();
        kiosk.devices.printer.outlet(MediaPresence.PRESENT);
        kiosk.waits(46);
        kiosk.shows("over.paper");
        kiosk.devices.printer.outlet(MediaPresence.NOT_PRESENT);
        kiosk.shows("follow.case");
        kiosk.leaves();
        kiosk.shows("home.menu");
    }
}
