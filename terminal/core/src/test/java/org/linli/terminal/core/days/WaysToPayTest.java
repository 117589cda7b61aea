package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.FakeWorld;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Text;

/** A code on the screen, a bank card, a slip for the counter; a bill whose amount the resident names; several homes. */
final class WaysToPayTest {
    @Test
    void aCodeOnTheScreenIsScannedAndPaid() {
        var machine = toTheWays();
        machine.presses("pay-qr");
        var offer = (Offer) machine.shown().screen();
        assertEquals(Fen.of(15222), offer.amount());
        assertTrue(offer.qr().content().startsWith("https://linli.example/q/"));
        machine.world.paymentIs(Stage.PENDING);
        assertEquals("pay.pending", machine.screen());
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.take", machine.screen());
        assertEquals(List.of(Business.Method.QR), machine.world.methods());
    }

    @Test
    void backFromTheOfferCallsItBackAndWaitsForTheProof() {
        var machine = toTheWays();
        machine.presses("pay-qr");
        machine.goesBack();
        assertEquals("pay.confirming", machine.screen());
        assertEquals(1, machine.world.count("CancelPayment"));
        machine.world.paymentIs(Stage.OFFERED);
        assertEquals("pay.confirming", machine.screen());
        machine.world.paymentIs(Stage.CLOSED, "pay.resident-cancelled");
        assertEquals("pay.cancelled", machine.screen());
    }

    /** Somebody may have a picture of it: for minutes nothing proves that nobody pays, and nobody stands there for that. */
    @Test
    void aCodeThatIsWithdrawnKeepsNobodyHere() {
        var machine = toTheWays();
        machine.presses("pay-qr");
        machine.goesBack();
        machine.world.paymentIs(Stage.CLOSING);
        assertEquals("pay.withdrawn", machine.screen());
        assertEquals(Notice.Tone.UNDECIDED, ((Notice) machine.shown().screen()).tone());
        machine.presses("leave");
        assertEquals("home.menu", machine.screen());
        machine.presses("pay-bill");
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("identify.card", machine.screen(), "the desk's alone, and nothing to whoever comes next");
    }

    @Test
    void whoeverLeavesTheCodeIsGoneAsSoonAsItIsWithdrawn() {
        var machine = toTheWays();
        machine.presses("pay-qr");
        machine.leaves();
        machine.presses("go");
        assertEquals("pay.confirming", machine.screen());
        machine.world.paymentIs(Stage.CLOSING);
        assertEquals("home.menu", machine.screen());
        assertEquals(1, machine.world.count("CancelPayment"));
    }

    @Test
    void whoeverStaysHearsWhatBecameOfTheWithdrawnCode() {
        var machine = toTheWays();
        machine.presses("pay-qr");
        machine.goesBack();
        machine.world.paymentIs(Stage.CLOSING);
        machine.world.paymentIs(Stage.CLOSED, "pay.resident-cancelled");
        assertEquals("pay.cancelled", machine.screen());

        var photographed = toTheWays();
        photographed.presses("pay-qr");
        photographed.goesBack();
        photographed.world.paymentIs(Stage.CLOSING);
        photographed.world.paymentIs(Stage.PAID);
        photographed.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.take", photographed.screen());
    }

    @Test
    void whileNobodyKnowsWhetherTheCodeIsWithdrawnItIsWaitedFor() {
        var machine = toTheWays();
        machine.presses("pay-qr");
        machine.leaves();
        machine.presses("go");
        machine.world.paymentIs(Stage.UNKNOWN);
        assertEquals("pay.confirming", machine.screen());
        machine.world.paymentIs(Stage.HANDED_OFF);
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void aCodeFromAPhoneThatIsCalledBackIsWaitedFor() {
        var machine = Visit.toTheCode();
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.PENDING);
        machine.presses("cancel");
        machine.world.paymentIs(Stage.CLOSING);
        assertEquals("pay.confirming", machine.screen());
    }

    @Test
    void aBankCardIsWaitedForUntilTheTerminalHasCharged() {
        var machine = toTheWays();
        machine.presses("pay-card");
        machine.world.paymentIs(Stage.AWAITING_CARD);
        machine.world.paymentIs(Stage.AWAITING_CARD);
        assertEquals("pay.card", machine.screen());
        machine.world.paymentIs(Stage.SENT);
        machine.world.paymentIs(Stage.POSTED);
        assertEquals("receipt.take", machine.screen());
    }

    @Test
    void aSlipIsPrintedAndNothingIsPaid() {
        var machine = toTheWays();
        machine.presses("slip");
        assertEquals("sheet.take", machine.screen());
        machine.presses("taken");
        assertEquals("rate.ask", machine.screen());
        assertEquals(0, machine.world.payments());
        var sheet = machine.world.sheets().getFirst().sheet();
        assertEquals(Fen.of(15222), sheet.total().orElseThrow());
        assertEquals(3, sheet.rows().size());
    }

    @Test
    void withoutPaperTheSlipLeadsBackToTheOtherWays() {
        var machine = toTheWays();
        machine.world.printer(FakeWorld.Printer.PAPER_OUT);
        machine.presses("slip");
        assertEquals("sheet.failed", machine.screen());
        machine.presses("close");
        assertEquals("bills.ways", machine.screen());
    }

    @Test
    void aWayWhoseDeviceIsAwayIsAbsentAndWithoutAScannerTheScreenShowsTheCode() {
        var machine = Visit.toTheSheet();
        machine.world.loses(Facility.CARD_TERMINAL);
        machine.world.loses(Facility.RECEIPT_PRINTER);
        machine.world.loses(Facility.CODE_SCANNER);
        machine.presses("no-phone");
        assertEquals(
                List.of("pay-qr", "take-along", "window"),
                machine.shown().screen().actions().stream()
                        .map(action -> action.id().name())
                        .toList());
        machine.goesBack();
        machine.presses("pay");
        assertEquals(List.of(Business.Method.QR), machine.world.methods());
    }

    @Test
    void aTierIsChosenAndJoinsWhatWasTicked() {
        var machine = Machine.inline();
        var insurance = new DueBill(
                "b9",
                1,
                Text.of("bill.medical-insurance"),
                Text.of("bill.tail", new Text.Gap.Digits("7702")),
                "x",
                Fen.ZERO,
                DueBill.Standing.DUE,
                List.of(
                        new DueBill.Choice("tier-1", Text.verbatim("第一档"), Fen.of(40000)),
                        new DueBill.Choice("tier-2", Text.verbatim("第二档"), Fen.of(70000))));
        var bills = new java.util.ArrayList<>(Bills.home().bills());
        bills.add(insurance);
        machine.world.owes(new Business.Home("h1", Bills.home().about(), bills));
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        machine.ticks("b1", false);
        assertFalse(machine.shown().draft().ticked().contains("b9"), "an amount that nobody chose");
        machine.presses("choose-" + bills.size());
        assertEquals("bills.amount", machine.screen());
        machine.presses("amount-2");
        var pick = (Pick) machine.shown().screen();
        var ticked = machine.shown().draft().ticked();
        assertTrue(ticked.contains("b9"));
        assertFalse(ticked.contains("b1"), "what was unticked is ticked again");
        assertEquals(Fen.of(70000 + 12072), pick.total(ticked));
    }

    @Test
    void ofSeveralHomesTogetherNothingIsTickedBeforeItWasSeen() {
        var machine = Machine.inline();
        machine.world.owes(
                Bills.home(), new Business.Home("h2", Text.of("value.masked", new Text.Gap.Masked("向阳")), List.of()));
        machine.presses("pay-bill");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        machine.presses("home-all");
        assertEquals("bills.pick", machine.screen());
        assertTrue(machine.shown().draft().ticked().isEmpty());
    }

    private static Machine toTheWays() {
        var machine = Visit.toTheSheet();
        machine.presses("no-phone");
        assertEquals("bills.ways", machine.screen());
        return machine;
    }
}
