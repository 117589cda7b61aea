package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.DevicePrompt.Place;

/** A card stays on the reader. */
final class CardForgottenTest {
    @Test
    void nobodyIsHurriedWhileTheBillsAreBeingChosen() {
        var machine = withTheCardLeft();
        machine.time.pass(Duration.ofSeconds(30));
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void isCalledForWhenMoneyComesIntoPlayAndStaysUntilTheCardIsTaken() {
        var machine = atTheCodeWithTheCardLeft();
        assertEquals("over.card", machine.screen());
        assertEquals(1, calls(machine));
        machine.time.pass(Duration.ofSeconds(18));
        assertEquals(4, calls(machine));
        machine.world.cardIsTakenFrom(Place.ID_CARD_READER);
        assertEquals("pay.code", machine.screen());
        machine.time.pass(Duration.ofSeconds(18));
        assertEquals("pay.code", machine.screen());
    }

    @Test
    void noKeyPutsItAway() {
        var machine = atTheCodeWithTheCardLeft();
        assertFalse(machine.shown().bar().back());
        assertRefused(machine.goesBack());
        assertRefused(machine.presses("cancel"));
        assertRefused(machine.presses("stay"));
        assertEquals("over.card", machine.screen());
    }

    @Test
    void thePaymentBeneathGoesOn() {
        var machine = atTheCodeWithTheCardLeft();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("over.card", machine.screen());
        machine.world.cardIsTakenFrom(Place.ID_CARD_READER);
        assertEquals("receipt.take", machine.screen());
        assertEquals(1, machine.world.papers());
    }

    @Test
    void helpCanBeCalledOverItAndItComesBackAfterwards() {
        var machine = atTheCodeWithTheCardLeft();
        machine.presses("help");
        assertEquals("over.help", machine.screen());
        machine.goesBack();
        assertEquals("over.card", machine.screen());
    }

    @Test
    void whoLeavesIsCalledBackFromTheFrontPageForAsLongAsItTakes() {
        var machine = withTheCardLeft();
        machine.leaves();
        assertEquals("over.card", machine.screen());
        assertEquals("home", machine.shown().journey());
        machine.time.pass(Duration.ofMinutes(20));
        assertEquals("over.card", machine.screen());
        assertTrue(calls(machine) > 190, "it has fallen silent");
        machine.world.cardIsTakenFrom(Place.ID_CARD_READER);
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void theNextResidentCanBeginNothingBeforeTheCardIsTaken() {
        var machine = withTheCardLeft();
        machine.leaves();
        assertRefused(machine.presses("pay-bill"));
        assertFalse(machine.world.awaits(Want.Port.ID_CARD));
        assertRefused(machine.leaves());
    }

    @Test
    void aMoneylessEndByIdlenessRingsToo() {
        var machine = withTheCardLeft();
        machine.time.pass(Duration.ofSeconds(106));
        assertEquals("over.card", machine.screen());
        assertEquals("home", machine.shown().journey());
    }

    @Test
    void aCardThatIsAskedForIsNotForgotten() {
        var machine = Machine.inline();
        machine.presses("pay-bill");
        machine.world.cardStaysAt(Place.ID_CARD_READER);
        machine.world.cardIsMisread("idcard.bad-content");
        machine.time.pass(Duration.ofSeconds(30));
        assertEquals("identify.card", machine.screen());
        machine.leaves();
        assertEquals("over.card", machine.screen());
    }

    @Test
    void itStaysWhenTheMoneyIsDecidedBeforeTheCardIsTaken() {
        var machine = atTheCodeWithTheCardLeft();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.CLOSED, "pay.declined");
        assertEquals("over.card", machine.screen());
        machine.world.cardIsTakenFrom(Place.ID_CARD_READER);
        assertEquals("pay.refused", machine.screen());
    }

    private static Machine withTheCardLeft() {
        var machine = Machine.inline();
        machine.world.owes(Bills.home());
        machine.presses("pay-bill");
        machine.world.cardStaysAt(Place.ID_CARD_READER);
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("bills.pick", machine.screen());
        return machine;
    }

    private static Machine atTheCodeWithTheCardLeft() {
        var machine = withTheCardLeft();
        machine.presses("review");
        machine.presses("pay");
        return machine;
    }

    private static int calls(Machine machine) {
        return assertInstanceOf(
                        Shown.Over.TakeCard.class, machine.shown().over().orElseThrow())
                .calls();
    }

    private static void assertRefused(Counter.Answer answer) {
        assertInstanceOf(Counter.Answer.Refused.class, answer);
    }
}
