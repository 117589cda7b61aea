package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.FakeWorld;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Text;

/** 退出, 找人帮忙 and 放大字 in the middle of everything. */
final class LeavingTest {
    @Test
    void leavesAtOnceWhileNothingIsOpen() {
        var machine = Visit.toTheSheet();
        machine.leaves();
        assertEquals("home.menu", machine.screen());
        assertEquals(Shown.Leaving.NONE, machine.shown().bar().leaving());
    }

    @Test
    void asksFirstWhileMoneyIsOpenAndCancelsIt() {
        var machine = Visit.toTheCode();
        machine.leaves();
        assertEquals("over.leave", machine.screen());
        machine.presses("stay");
        assertEquals("pay.code", machine.screen());
        machine.leaves();
        machine.presses("go");
        assertEquals("pay.confirming", machine.screen());
        assertEquals(1, machine.world.count("CancelPayment"));
        machine.world.paymentIs(Stage.CLOSED, "pay.resident-cancelled");
        assertEquals("home.menu", machine.screen());
    }

    /** Central did nothing with the code: the next one held to the scanner is somebody else's. */
    @Test
    void whoeverHasGoneIsNotAskedForAnotherCode() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.SENT);
        machine.leaves();
        machine.presses("go");
        assertEquals("pay.sending", machine.screen());
        machine.world.paymentIs(Stage.AWAITING_CODE, "pay.code-form");
        assertEquals("pay.confirming", machine.screen());
        assertEquals(1, machine.world.count("CancelPayment"));
        machine.world.paymentIs(Stage.CLOSED, "pay.resident-cancelled");
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void saysDoneOnceEverythingIsPaid() {
        var machine = Visit.toTheCode();
        assertEquals(Shown.Leaving.GIVING_UP, machine.shown().bar().leaving());
        machine.world.showsCode(Visit.CODE);
        assertEquals(Shown.Leaving.GIVING_UP, machine.shown().bar().leaving());
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.take", machine.screen());
        assertEquals(Shown.Leaving.FINISHED, machine.shown().bar().leaving());
    }

    @Test
    void saysDoneWhileThePaidBillsAreBeingSettledAndThePaperIsPrinted() {
        var machine = Visit.toTheCode();
        machine.world.printer(FakeWorld.Printer.SILENT);
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.PAID);
        assertEquals("pay.paid", machine.screen());
        assertEquals(Shown.Leaving.FINISHED, machine.shown().bar().leaving());
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.printing", machine.screen());
        assertEquals(Shown.Leaving.FINISHED, machine.shown().bar().leaving());
    }

    @Test
    void whoLeavesBeforeThePaperIsToldThatAllIsPaidAndNotThatItWouldBeCancelled() {
        var machine = Visit.toTheCode();
        machine.world.printer(FakeWorld.Printer.SILENT);
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        machine.leaves();
        assertEquals(
                List.of(Text.of("leave.paragraph.paper")),
                machine.shown().over().orElseThrow().notice().paragraphs());
    }

    @Test
    void aRefusedPaymentIsNotCalledDone() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.CLOSED, "pay.declined");
        assertEquals("pay.refused", machine.screen());
        assertEquals(Shown.Leaving.GIVING_UP, machine.shown().bar().leaving());
    }

    @Test
    void thereIsNoWayBackOnceACodeIsOnItsWay() {
        var machine = Visit.toTheCode();
        assertTrue(machine.shown().bar().back());
        machine.world.showsCode(Visit.CODE);
        assertFalse(machine.shown().bar().back());
        assertEquals(
                "input.not-offered",
                ((Counter.Answer.Refused) machine.goesBack()).why().value());
    }

    @Test
    void backBeforeACodeIsShownCancels() {
        var machine = Visit.toTheCode();
        machine.goesBack();
        assertEquals("pay.confirming", machine.screen());
        machine.world.paymentIs(Stage.CLOSED, "pay.resident-cancelled");
        assertEquals("pay.cancelled", machine.screen());
        machine.presses("stop");
        assertEquals("bills.review", machine.screen());
    }

    @Test
    void helpLiesOverTheScreenAndNothingIsLost() {
        var machine = Visit.toTheBills();
        machine.ticks("b1", false);
        machine.asksForHelp();
        assertEquals("over.help", machine.screen());
        machine.goesBack();
        assertEquals("bills.pick", machine.screen());
        assertFalse(machine.shown().draft().ticked().contains("b1"));
    }

    @Test
    void aPaymentGoesOnBeneathTheHelp() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.asksForHelp();
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("over.help", machine.screen());
        machine.presses("stay");
        assertEquals("receipt.take", machine.screen());
        assertEquals(1, machine.world.papers());
    }

    @Test
    void sizeContrastAndLanguageChangeInTheMiddleAndTheQuestionStays() {
        var machine = Visit.toTheBills();
        machine.ticks("b2", false);
        long question = machine.shown().question();
        machine.give(new Input.Change(
                question,
                new Manner(Manner.TextSize.LARGEST, Manner.Contrast.YELLOW_ON_BLACK, Locale.ENGLISH),
                Origin.TERMINAL));
        assertEquals(question, machine.shown().question());
        assertEquals(Set.of("b1", "b4"), machine.shown().draft().ticked());
        assertEquals(Locale.ENGLISH, machine.shown().manner().language());
    }

    @Test
    void aHelperMayPointAndNeverTickOrPay() {
        var machine = Visit.toTheBills();
        long question = machine.shown().question();
        assertEquals("input.not-allowed", why(machine.give(new Input.Tick(question, "b1", false, Origin.HELPER))));
        assertEquals("input.not-allowed", why(machine.give(new Input.Back(question, Origin.FAMILY))));
        assertEquals("input.not-allowed", why(machine.give(new Input.Leave(question, Origin.FAMILY))));
    }

    @Test
    void theBoardSaysWhatDoesNotWorkAndTheVerbIsAbsent() {
        var machine = Machine.inline();
        machine.world.online(false);
        assertEquals(List.of("find", "notices", "rehearse"), verbs(machine));
        machine.world.online(true);
        assertEquals(
                List.of(
                        "pay-bill",
                        "certificate",
                        "find",
                        "look-up",
                        "follow",
                        "report",
                        "notices",
                        "look-back",
                        "televisions",
                        "rehearse"),
                verbs(machine));
    }

    private static List<String> verbs(Machine machine) {
        return machine.shown().screen().actions().stream()
                .map(action -> action.id().name())
                .toList();
    }

    private static String why(Counter.Answer answer) {
        return ((Counter.Answer.Refused) answer).why().value();
    }

    /** Whoever turned the front page to its third page and came back to it leaves the first one to the next resident. */
    @Test
    void theFrontPageBeginsOnItsFirstPageForWhoeverComesNext() {
        var machine = Machine.inline();
        machine.give(new Input.Turn(machine.shown().question(), 2, Origin.TERMINAL));
        assertEquals(2, machine.shown().draft().page());
        machine.presses("rehearse");
        machine.goesBack();
        assertEquals("home.menu", machine.screen());
        assertEquals(0, machine.shown().draft().page());
    }
}
