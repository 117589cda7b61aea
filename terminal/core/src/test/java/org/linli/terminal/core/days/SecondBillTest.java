package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.core.contract.Bills;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.bill.Business.Stage;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Review;

/** 再缴一笔: what is left of the same card or number is paid without beginning anew. */
final class SecondBillTest {
    @Test
    void theRestIsPaidWithoutTheCard() {
        var machine = paidWaterAlone();
        var notice = assertInstanceOf(Notice.class, machine.shown().screen());
        assertEquals("bills.more", notice.id());
        assertEquals(2, notice.facts().size());
        assertFalse(machine.world.awaits(Want.Port.ID_CARD));
        machine.world.owes(Bills.home(Bills.bill("b2", "bill.power", 9672), Bills.bill("b4", "bill.cable-tv", 2400)));
        machine.presses("pay-more");
        assertEquals("bills.pick", machine.screen());
        assertEquals(Visit.ID_NUMBER, machine.world.lastIdNumber());
        machine.presses("review");
        assertEquals(
                Fen.of(12072),
                assertInstanceOf(Review.class, machine.shown().screen()).total());
        machine.presses("pay");
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        machine.presses("taken");
        assertEquals("rate.ask", machine.screen());
        assertEquals(2, machine.world.payments());
        assertEquals(2, machine.world.papers());
    }

    @Test
    void whatAFamilyMemberPaidMeanwhileIsNotOffered() {
        var machine = paidWaterAlone();
        machine.world.owes();
        machine.world.searchEnds(new Outcome.NotDone(Code.of("bill.resident-unknown")));
        machine.presses("pay-more");
        assertEquals("bills.none-found", machine.screen());
        assertEquals(1, machine.world.payments());
    }

    @Test
    void whoHasEnoughIsDone() {
        var machine = paidWaterAlone();
        machine.presses("enough");
        assertEquals("rate.ask", machine.screen());
    }

    @Test
    void whoWalksAwayIsForgotten() {
        var machine = paidWaterAlone();
        machine.time.pass(Duration.ofSeconds(31));
        assertEquals("rate.ask", machine.screen());
        machine.time.pass(Duration.ofSeconds(21));
        assertEquals("home.menu", machine.screen());
        machine.presses("pay-bill");
        assertTrue(machine.world.awaits(Want.Port.ID_CARD), "the last resident is still known");
    }

    @Test
    void cutOffNothingMoreIsOffered() {
        var machine = paidWaterAlone();
        machine.world.online(false);
        var actions = machine.shown().screen().actions();
        assertEquals(1, actions.size());
        assertEquals("enough", actions.getFirst().id().name());
    }

    @Test
    void thirtyTapsOnAnotherAreOneSearch() {
        var machine = paidWaterAlone();
        for (int i = 0; i < 30; i++) {
            machine.presses("pay-more");
        }
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void byNumberTheSameHomeIsFoundAgain() {
        var machine = Machine.inline();
        machine.world.owes(Bills.home());
        machine.world.accountIs("12030387");
        machine.presses("pay-bill");
        machine.presses("number");
        machine.types("account", "12030387");
        machine.presses("find");
        assertEquals("bills.pick", machine.screen());
        pays(machine);
        assertEquals("bills.more", machine.screen());
        machine.presses("pay-more");
        assertEquals("bills.pick", machine.screen());
    }

    private static Machine paidWaterAlone() {
        var machine = Visit.toTheBills();
        pays(machine);
        return machine;
    }

    private static void pays(Machine machine) {
        machine.ticks("b2", false);
        machine.ticks("b4", false);
        machine.presses("review");
        machine.presses("pay");
        machine.world.showsCode(Visit.CODE);
        machine.world.paymentIs(Stage.POSTED);
        machine.presses("taken");
    }
}
