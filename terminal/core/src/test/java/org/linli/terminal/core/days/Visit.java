package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;

/** A resident's way through the machine, as far as a test needs it. */
final class Visit {
    static final String ID_NUMBER = "999999194910010010";
    static final String CODE = "134567890123456789";

    private Visit() {}

    static Machine toTheBills() {
        var machine = Machine.inline();
        walksToTheBills(machine);
        return machine;
    }

    static void walksToTheBills(Machine machine) {
        machine.world.owes(Bills.home());
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.pick", machine.screen());
    }

    static Machine toTheSheet() {
        var machine = toTheBills();
        machine.presses("review");
        assertEquals("bills.review", machine.screen());
        return machine;
    }

    static Machine toTheCode() {
        var machine = toTheSheet();
        machine.presses("pay");
        assertEquals("pay.code", machine.screen());
        return machine;
    }
}
