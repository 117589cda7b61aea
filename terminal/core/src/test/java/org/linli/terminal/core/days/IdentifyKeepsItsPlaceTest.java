package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.journey.kernel.Want;

/** Help, an emergency, the idle question lie over the question who stands there; under them it keeps its place. */
final class IdentifyKeepsItsPlaceTest {
    private final Machine machine = Machine.inline();

    @Test
    void aHalfTypedNumberStandsThereAsItWas() {
        machine.presses("pay-bill");
        machine.presses("number");
        machine.types("account", "1203");
        machine.asksForHelp();
        machine.world.callIs(new Call.Seen.Answered("社区 王师傅"));
        machine.goesBack();
        assertEquals("identify.number", machine.screen());
        assertEquals("1203", machine.shown().draft().typed("account"));
    }

    @Test
    void theDeviceThatWasSpokenOfIsStillSpokenOfAndAwaited() {
        machine.presses("pay-bill");
        machine.presses("social-card");
        assertEquals("identify.social-card", machine.screen());
        machine.pressesEmergency();
        machine.presses("stay");
        assertEquals("identify.social-card", machine.screen());
        assertTrue(machine.world.awaits(Want.Port.SOCIAL_CARD));
        assertTrue(machine.world.awaits(Want.Port.ID_CARD));
    }

    @Test
    void whatWentWrongIsStillSaid() {
        machine.presses("pay-bill");
        machine.world.cardIsMisread("idcard.read-failed");
        String said = machine.shown().screen().toString();
        machine.asksForHelp();
        machine.goesBack();
        assertEquals(said, machine.shown().screen().toString());
    }

    @Test
    void aCardLaidWhileHelpLiesOverItIsTaken() {
        machine.world.owes(Bills.home());
        machine.presses("pay-bill");
        machine.asksForHelp();
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        machine.goesBack();
        assertEquals("bills.pick", machine.screen());
    }
}
