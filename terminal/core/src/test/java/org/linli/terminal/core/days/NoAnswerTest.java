package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.FakeWorld;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.screen.Notice;

/** Somebody who was asked does not answer, or answers too late. */
final class NoAnswerTest {
    @Test
    void aSearchThatTakesTooLongIsSaidAndMayBeTriedAgain() {
        var machine = Machine.inline();
        machine.world.searchStaysSilent();
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("bills.finding", machine.screen());
        machine.time.pass(Duration.ofSeconds(12));
        assertEquals("bills.failed", machine.screen());
        assertEquals(
                Code.of("session.late"),
                ((Notice) machine.shown().screen()).code().orElseThrow());
    }

    @Test
    void aResidentWithoutBillsIsShownTheWindow() {
        var machine = Machine.inline();
        machine.world.searchEnds(new Outcome.NotDone(Code.of("bill.resident-unknown")));
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("bills.none-found", machine.screen());
        assertTrue(((Notice) machine.shown().screen())
                .facts().stream().anyMatch(fact -> fact.label().key().equals("fact.window")));
    }

    @Test
    void anIntentNobodyVouchesForIsAskedAfterUnderTheSameKey() {
        var machine = Visit.toTheSheet();
        machine.world.startStaysSilent();
        machine.presses("pay");
        assertEquals("pay.opening", machine.screen());
        machine.time.pass(Duration.ofMinutes(1));
        assertTrue(machine.world.count("StartPayment") > 1);
        assertEquals(1, machine.world.payments());
    }

    @Test
    void aPrinterThatStaysSilentEndsInDoubtAndNotInASecondUnmarkedPaper() {
        var machine = Visit.toTheCode();
        machine.world.printer(FakeWorld.Printer.SILENT);
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.printing", machine.screen());
        machine.time.pass(Duration.ofSeconds(45));
        assertEquals("receipt.unknown", machine.screen());
    }

    @Test
    void aTaskRecordThatCannotBeWrittenLetsNothingBeSent() {
        var machine = Machine.inline();
        machine.world.owes(Bills.home());
        Visit.walksToTheBills(machine);
        machine.presses("review");
        machine.store.fails();
        machine.presses("pay");
        assertEquals("pay.refused", machine.screen());
        assertEquals(0, machine.world.count("StartPayment"));
    }

    @Test
    void withTheLinkGoneAPaymentIsRefusedBeforeItBegins() {
        var machine = Visit.toTheSheet();
        machine.world.online(false);
        machine.presses("pay");
        assertEquals("pay.not-begun", machine.screen());
        assertEquals(0, machine.world.count("StartPayment"));
        machine.world.online(true);
        machine.presses("again");
        assertEquals("pay.code", machine.screen());
    }
}
