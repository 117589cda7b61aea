package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** 练一练: everything as in earnest, and nothing of it real. */
final class PractisingTest {
    @Test
    void theWholeWayIsPractisedAndNothingReachesTheWorld() {
        var machine = practised();
        assertEquals("rehearse.end", machine.screen());
        machine.presses("home");
        assertEquals("home.menu", machine.screen());
        assertEquals(List.of(), machine.world.deeds());
        assertEquals("", machine.world.lastIdNumber(), "a real search was made");
        assertEquals(0, machine.world.papers());
        assertEquals(List.of(), machine.store.sent());
    }

    @Test
    void everyScreenSaysThatItIsPractice() {
        var machine = practised();
        var practice = machine.history().stream()
                .filter(shown -> !shown.journey().equals("home"))
                .toList();
        assertTrue(practice.size() > 8);
        for (Shown shown : practice) {
            assertTrue(shown.around().rehearsing(), shown.screen().id());
            assertEquals(
                    "rehearse.question",
                    shown.screen().question().key(),
                    shown.screen().id());
        }
        machine.presses("home");
        assertFalse(machine.shown().around().rehearsing());
        assertEquals("home.question", machine.shown().screen().question().key());
    }

    @Test
    void noRealDeviceIsAskedForACardOrACode() {
        var machine = Machine.inline();
        machine.presses("rehearse");
        machine.presses("practise");
        assertEquals("identify.card", machine.screen());
        assertFalse(machine.world.awaits(Want.Port.ID_CARD));
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("identify.card", machine.screen());
        machine.presses("pretend");
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void worksWithoutNetworkAndWithoutDevices() {
        var machine = Machine.inline();
        machine.world.online(false);
        machine.world.loses(Facility.ID_CARD_READER);
        machine.presses("rehearse");
        machine.presses("practise");
        machine.presses("pretend");
        machine.presses("review");
        machine.presses("pay");
        assertEquals("pay.code", machine.screen());
        assertFalse(machine.shown().online(), "the band of the network is real");
    }

    @Test
    void aRealPersonComesWhenOneIsCalled() {
        var machine = Machine.inline();
        machine.presses("rehearse");
        machine.asksForHelp();
        assertEquals(1, machine.world.calls().size());
        machine.presses("call-off");
        machine.pressesEmergency();
        machine.presses("emergency-now");
        assertEquals(2, machine.world.calls().size());
    }

    @Test
    void leavingLeadsToTheFrontPageAndTheNextPaymentIsReal() {
        var machine = Machine.inline();
        machine.presses("rehearse");
        machine.presses("practise");
        machine.presses("pretend");
        machine.leaves();
        assertEquals("home.menu", machine.screen());
        machine.world.owes(Bills.home());
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("bills.pick", machine.screen());
        assertEquals(Visit.ID_NUMBER, machine.world.lastIdNumber());
        machine.presses("review");
        machine.presses("pay");
        assertEquals(1, machine.world.count("StartPayment"));
    }

    @Test
    void whoStopsInTheMiddleOfPayingLeavesNothingOpen() {
        var machine = Machine.inline();
        machine.presses("rehearse");
        machine.presses("practise");
        machine.presses("pretend");
        machine.presses("review");
        machine.presses("pay");
        machine.time.pass(Duration.ofSeconds(106));
        assertEquals("home.menu", machine.screen());
        assertEquals(List.of(), machine.world.deeds());
    }

    @Test
    void aRealCardOnTheReaderIsStillCalledFor() {
        var machine = practised();
        machine.presses("home");
        machine.world.cardStaysAt(Place.ID_CARD_READER);
        assertEquals("over.card", machine.screen());
    }

    private static Machine practised() {
        var machine = Machine.inline();
        machine.presses("rehearse");
        machine.presses("practise");
        machine.presses("pretend");
        machine.presses("review");
        machine.presses("pay");
        assertEquals("pay.code", machine.screen());
        machine.presses("pretend");
        machine.time.pass(Duration.ofSeconds(3));
        assertEquals("pay.pending", machine.screen());
        machine.time.pass(Duration.ofSeconds(3));
        assertEquals("receipt.trouble", machine.screen());
        machine.presses("electronic");
        machine.presses("finish");
        return machine;
    }
}
