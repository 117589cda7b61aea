package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.Origin;

/** The resident walks away. */
final class NobodyThereTest {
    @Test
    void isAskedAfterAMinuteAndGivenFortyFiveSeconds() {
        var machine = Visit.toTheBills();
        machine.time.pass(Duration.ofSeconds(59));
        assertEquals("bills.pick", machine.screen());
        machine.time.pass(Duration.ofSeconds(1));
        assertEquals("over.idle", machine.screen());
        assertEquals(Duration.ofSeconds(45), left(machine));
        machine.time.pass(Duration.ofSeconds(15));
        assertEquals(Duration.ofSeconds(30), left(machine));
        machine.time.pass(Duration.ofSeconds(30));
        assertEquals("home.menu", machine.screen());
        assertEquals(Manner.FIRST, machine.shown().manner());
    }

    @Test
    void anyKeySaysThatSomebodyIsThereAndNothingIsLost() {
        var machine = Visit.toTheBills();
        machine.ticks("b4", false);
        machine.time.pass(Duration.ofSeconds(80));
        machine.presses("stay");
        assertEquals("bills.pick", machine.screen());
        assertEquals(Set.of("b1", "b2"), machine.shown().draft().ticked());
        machine.time.pass(Duration.ofSeconds(59));
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void aHandAtTheReaderIsSomebodyThere() {
        var machine = Machine.inline();
        machine.presses("pay-bill");
        machine.time.pass(Duration.ofSeconds(70));
        assertEquals("over.idle", machine.screen());
        machine.world.cardIsMisread("idcard.read-failed");
        assertEquals("identify.card", machine.screen());
    }

    @Test
    void anOpenPaymentIsCancelledBeforeTheSessionEnds() {
        var machine = Visit.toTheCode();
        machine.time.pass(Duration.ofSeconds(106));
        assertEquals(1, machine.world.count("CancelPayment"));
        assertEquals("pay.confirming", machine.screen());
        machine.world.paymentIs(Stage.CLOSED, "pay.resident-cancelled");
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void aPaymentThatWasPaidAfterAllIsPrintedAndNotDropped() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.PENDING);
        machine.time.pass(Duration.ofSeconds(106));
        assertEquals(1, machine.world.count("CancelPayment"));
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.take", machine.screen());
        machine.time.pass(Duration.ofSeconds(46));
        assertEquals("home.menu", machine.screen());
        assertEquals(1, machine.world.papers());
    }

    @Test
    void whoWaitsForTheMachineIsNotIdle() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.UNKNOWN);
        machine.time.pass(Duration.ofMinutes(5));
        assertEquals("pay.confirming", machine.screen());
    }

    @Test
    void theFrontPageForgetsHowTheLastOneWantedIt() {
        var machine = Machine.inline();
        machine.give(new Input.Larger(machine.shown().question(), Origin.TERMINAL));
        assertEquals(Manner.TextSize.LARGE, machine.shown().manner().size());
        machine.time.pass(Duration.ofMinutes(1));
        assertEquals(Manner.FIRST, machine.shown().manner());
    }

    private static Duration left(Machine machine) {
        return assertInstanceOf(
                        Shown.Over.IdleWarning.class, machine.shown().over().orElseThrow())
                .left();
    }
}
