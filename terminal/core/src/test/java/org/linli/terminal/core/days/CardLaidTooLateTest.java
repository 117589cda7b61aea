package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.vault.IdentityOnCard;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Want;

/** A card is read at the very moment its resident leaves. */
final class CardLaidTooLateTest {
    private final Machine machine = Machine.inline();
    private boolean admitted;

    @Test
    void nobodyIsKnownAndNothingIsAskedForTheNextResident() {
        machine.world.owes(Bills.home());
        machine.presses("pay-bill");
        var ear = Objects.requireNonNull(machine.world.earOf(Want.Port.ID_CARD));
        machine.leaves();
        ear.accept(vault -> {
            admitted = true;
            return new Outcome.Done(new Want.CardLaid(
                    vault.put(Personal.Kind.ID_CARD, new IdentityOnCard("王小芳", Visit.ID_NUMBER)), "王*芳"));
        });
        assertEquals("home.menu", machine.screen());
        assertFalse(admitted, "the card went into the vault of nobody");
        assertEquals("", machine.world.lastIdNumber());
    }

    @Test
    void theReaderIsAskedForNothingOnceTheResidentLeft() {
        machine.presses("pay-bill");
        assertTrue(machine.world.awaits(Want.Port.ID_CARD));
        machine.leaves();
        assertFalse(machine.world.awaits(Want.Port.ID_CARD));
    }

    @Test
    void aCardLaidTwiceFastIsReadOnce() {
        machine.world.owes(Bills.home());
        machine.presses("pay-bill");
        var ear = Objects.requireNonNull(machine.world.earOf(Want.Port.ID_CARD));
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        long question = machine.shown().question();
        ear.accept(vault -> {
            admitted = true;
            return new Outcome.Done(new Want.TimePassed());
        });
        assertFalse(admitted);
        assertEquals(question, machine.shown().question());
    }
}
