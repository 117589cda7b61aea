package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.contract.MemoryShelf;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Runner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Origin;

/** A task is taken along from one machine and goes on at another: for its owner, once, whole. */
final class ChangingScreensTest {
    private static final String ID_NUMBER = "999999195203070023";
    private static final String OTHERS = "999999198107150315";

    private final MemoryShelf shelf = new MemoryShelf();
    private final Machine here = Machine.inline();
    private final Machine there = Machine.inline();

    @BeforeEach
    void bothReachTheShelf() {
        here.world.shelf(shelf.at("here"));
        there.world.shelf(shelf.at("there"));
        here.world.owes(Bills.home());
        there.world.owes(Bills.home());
    }

    private void toTheBills() {
        here.presses("pay-bill");
        here.world.laysCard("王小芳", ID_NUMBER);
        here.ticks("b2", false);
        assertEquals("bills.pick", here.screen());
    }

    private String takenAlong() {
        assertInstanceOf(Counter.Answer.Taken.class, takeAlong(here));
        return shelf.tokens().getLast();
    }

    private static Counter.Answer takeAlong(Machine machine) {
        return machine.give(new Input.TakeAlong(machine.shown().question(), Origin.TERMINAL));
    }

    /** What cannot be shown has not arrived: another machine may still fetch it. */
    @Test
    void isConfirmedOnceItIsOnTheGlassAndNotBefore() {
        toTheBills();
        String token = takenAlong();
        here.presses("home");
        var onTheGlass = new ArrayList<String>();
        shelf.whenConfirmed(() -> onTheGlass.add(there.screen()));
        there.world.showsTask(token);
        there.presses("go-on");
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals(List.of("bills.pick"), onTheGlass);
    }

    @Test
    void goesOnElsewhereAsItStood() {
        toTheBills();
        here.presses("review");
        var before = here.shown();
        String token = takenAlong();
        assertEquals("handover.laid", here.screen());
        assertTrue(((Notice) here.shown().screen()).qr().isPresent());
        here.presses("home");
        assertEquals("home.menu", here.screen());

        there.world.showsTask(token);
        assertEquals("handover.offered", there.screen());
        assertFalse(there.history().toString().contains("王"), "nothing personal before the proof");
        there.presses("go-on");
        assertEquals("identify.card", there.screen());
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals(before.screen(), there.shown().screen());
        assertEquals(List.of(token), shelf.confirmed());
        there.goesBack();
        assertEquals("bills.pick", there.screen());
        assertFalse(there.shown().draft().ticked().contains("b2"), "what was unticked there is unticked here");
        there.presses("review");
        there.presses("pay");
        there.world.paymentIs(Stage.AWAITING_CODE);
        assertEquals("pay.code", there.screen());
        assertEquals(0, here.world.payments());
    }

    @Test
    void aHalfTypedNumberGoesAlongWithItsCaret() {
        here.presses("pay-bill");
        here.presses("number");
        here.give(new Input.Type(here.shown().question(), "account", "3101003", 4, Origin.TERMINAL));
        String token = takenAlong();
        there.world.showsTask(token);
        there.presses("go-on");
        assertEquals("identify.number", there.screen());
        assertEquals(
                new Shown.Typing("3101003", 4), there.shown().draft().typed().get("account"));
    }

    @Test
    void aTypedNumberIsKnownThereToo() {
        there.world.accountIs("310100387");
        here.world.accountIs("310100387");
        here.presses("pay-bill");
        here.presses("number");
        here.types("account", "310100387");
        here.presses("find");
        assertEquals("bills.pick", here.screen());
        there.world.showsTask(takenAlong());
        there.presses("go-on");
        assertEquals("bills.pick", there.screen());
        assertFalse(shelf.confirmed().isEmpty());
    }

    @Test
    void somebodyElsesTaskIsRefusedAndItsOwnerMayStillGoOn() {
        toTheBills();
        there.world.showsTask(takenAlong());
        there.presses("go-on");
        there.world.laysCard("李大明", OTHERS);
        assertEquals("handover.failed", there.screen());
        assertEquals(
                Optional.of(Code.of("handover.not-yours")),
                ((Notice) there.shown().screen()).code());
        assertTrue(shelf.confirmed().isEmpty());
        there.presses("again");
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.pick", there.screen());
    }

    @Test
    void whoeverLeavesItAloneGivesItBack() {
        toTheBills();
        String token = takenAlong();
        there.world.showsTask(token);
        assertEquals(Optional.of("there"), shelf.holderOf(token));
        there.presses("home");
        assertEquals("home.menu", there.screen());
        assertEquals(Optional.empty(), shelf.holderOf(token));
    }

    @Test
    void twoMachinesAtOnceOneGoesOn() {
        toTheBills();
        String token = takenAlong();
        var third = Machine.inline();
        third.world.shelf(shelf.at("third"));
        third.world.owes(Bills.home());
        there.world.showsTask(token);
        third.world.showsTask(token);
        assertEquals("handover.failed", third.screen());
        assertEquals(
                Optional.of(Code.of("parcel.taken")), ((Notice) third.shown().screen()).code());
        there.presses("go-on");
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.pick", there.screen());
        third.presses("again");
        assertEquals(
                Optional.of(Code.of("parcel.unknown")), ((Notice) third.shown().screen()).code());
    }

    @Test
    void aTokenIsGoodOnce() {
        toTheBills();
        String token = takenAlong();
        there.world.showsTask(token);
        there.presses("go-on");
        there.world.laysCard("王小芳", ID_NUMBER);
        there.leaves();
        there.world.showsTask(token);
        assertEquals("handover.failed", there.screen());
        assertEquals(
                Optional.of(Code.of("parcel.unknown")), ((Notice) there.shown().screen()).code());
    }

    @Test
    void anotherVersionIsDeclinedAndPutBack() {
        toTheBills();
        String token = takenAlong();
        var parcel = shelf.parcel(token);
        var newer = parcel.journeys().stream()
                .map(id -> new Journey.Id(id.name(), id.version() + 1))
                .toList();
        shelf.replace(token, new Shelf.Parcel(parcel.content(), newer, parcel.needed()));
        there.world.showsTask(token);
        assertEquals(
                Optional.of(Code.of("handover.other-version")),
                ((Notice) there.shown().screen()).code());
        assertEquals(Optional.empty(), shelf.holderOf(token));
    }

    @Test
    void aStateOfAnOlderVersionThatNobodyCanUpgradeIsDeclinedAndPutBack() {
        toTheBills();
        String token = takenAlong();
        var parcel = shelf.parcel(token);
        shelf.replace(
                token,
                new Shelf.Parcel(
                        parcel.content().replace("\"version\":3", "\"version\":1"),
                        parcel.journeys(),
                        parcel.needed()));
        there.world.showsTask(token);
        there.presses("go-on");
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals(
                Optional.of(Code.of("handover.other-version")),
                ((Notice) there.shown().screen()).code());
        assertEquals(Optional.empty(), shelf.holderOf(token));
    }

    @Test
    void lessProofThanWasGivenIsNotAskedFor() {
        toTheBills();
        String token = takenAlong();
        var parcel = shelf.parcel(token);
        shelf.replace(token, new Shelf.Parcel(parcel.content(), parcel.journeys(), Shelf.Needed.NOBODY));
        there.world.showsTask(token);
        assertEquals(
                Optional.of(Code.of("handover.damaged")),
                ((Notice) there.shown().screen()).code());
    }

    @Test
    void neitherNameNorNumberTravels() {
        toTheBills();
        String content = shelf.parcel(takenAlong()).content();
        assertFalse(content.contains(ID_NUMBER));
        assertFalse(content.contains("王小芳"));
    }

    @Test
    void nothingLeavesWhileMoneyIsOpen() {
        toTheBills();
        here.presses("review");
        here.presses("pay");
        assertRefused(takeAlong(here), "handover.not-here");
        here.world.paymentIs(Stage.AWAITING_CODE);
        assertRefused(takeAlong(here), "handover.not-here");
        here.world.paymentIs(Stage.HANDED_OFF);
        assertRefused(takeAlong(here), "handover.not-here");
        here.world.paymentIs(Stage.CLOSED, "pay.declined");
        assertInstanceOf(Counter.Answer.Taken.class, takeAlong(here));
    }

    @Test
    void thereIsNothingToTakeAlongOnTheFrontPageNorFromPractice() {
        assertRefused(takeAlong(here), "handover.not-here");
        here.presses("rehearse");
        here.presses("begin");
        assertRefused(takeAlong(here), "handover.not-here");
    }

    @Test
    void whatCannotBeLaidDownGoesOnHere() {
        for (boolean proven : new boolean[] {true, false}) {
            toTheBills();
            var before = here.shown();
            shelf.layingEnds("link.timed-out", proven);
            takeAlong(here);
            assertEquals("handover.not-laid", here.screen());
            here.presses("here");
            assertEquals(before.screen(), here.shown().screen());
            assertEquals(before.draft(), here.shown().draft());
            here.leaves();
        }
        assertTrue(shelf.tokens().isEmpty());
    }

    @Test
    void thePhoneGetsTheTokenAndTheScreenShowsNone() {
        toTheBills();
        var parked = here.runner().park().toCompletableFuture().join();
        assertInstanceOf(Runner.Parking.Parked.class, parked);
        assertFalse(((Notice) here.shown().screen()).qr().isPresent());
        String token = ((Runner.Parking.Parked) parked).token();
        var became = there.runner().resume(token).toCompletableFuture();
        assertEquals("handover.offered", there.screen());
        assertFalse(became.isDone(), "it does not go on here yet");
        there.presses("home");
        assertEquals(new Counter.Answer.Refused(Code.of("handover.left")), became.join());

        became = there.runner().resume(token).toCompletableFuture();
        there.presses("go-on");
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals(new Counter.Answer.Taken(), became.join());
        assertEquals("bills.pick", there.screen());
        assertEquals(
                new Counter.Answer.Refused(Code.of("handover.front-page-alone")),
                there.runner().resume(token).toCompletableFuture().join());
    }

    @Test
    void familyNeitherTakesAlongNorBrings() {
        toTheBills();
        assertRefused(here.give(new Input.TakeAlong(here.shown().question(), Origin.FAMILY)), "input.not-allowed");
        assertRefused(
                there.give(new Input.Resume(there.shown().question(), "token", Origin.FAMILY)), "input.not-allowed");
    }

    @Test
    void aSearchThatWasUnderWayIsAskedAnewThere() {
        here.world.searchStaysSilent();
        here.presses("pay-bill");
        here.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.finding", here.screen());
        there.world.showsTask(takenAlong());
        there.presses("go-on");
        there.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.pick", there.screen());
        assertEquals(ID_NUMBER, there.world.lastIdNumber(), "under the card that was laid here");
    }

    @Test
    void theMachineItWasTakenFromKnowsNobody() {
        toTheBills();
        takenAlong();
        assertEquals("take-along", here.shown().journey());
        here.goesBack();
        here.presses("home");
        here.presses("pay-bill");
        assertEquals("identify.card", here.screen());
    }

    /** Fetched, and then the power went: the machine is another process, and nobody else has it meanwhile. */
    @Test
    void afterAPowerCutTheSameMachineGetsItAgain() {
        toTheBills();
        String token = takenAlong();
        there.world.showsTask(token);
        var restarted = Machine.inline();
        restarted.world.shelf(shelf.at("there"));
        restarted.world.owes(Bills.home());
        restarted.world.showsTask(token);
        restarted.presses("go-on");
        restarted.world.laysCard("王小芳", ID_NUMBER);
        assertEquals("bills.pick", restarted.screen());
    }

    private static void assertRefused(Counter.Answer answer, String why) {
        assertEquals(new Counter.Answer.Refused(Code.of(why)), answer);
    }
}
