package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.core.outside.Call;
import org.linli.terminal.journey.screen.Text;

/** 找人帮忙. */
final class HelpIsCalledTest {
    private static final Call.Seen WANG = new Call.Seen.Answered("社区 王师傅");

    @Test
    void oneTouchCallsAndOneCallIsEnough() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.asksForHelp();
        assertEquals("over.help", machine.screen());
        assertEquals(1, machine.world.calls().size());
        assertEquals(Call.Kind.HELP, machine.world.calls().getFirst().kind());
    }

    @Test
    void thatSomebodyWasToldIsSaidOnceItIsProven() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        assertFalse(saysThatSomebodyWasTold(machine));
        machine.world.callIs(new Call.Seen.Ringing());
        assertTrue(saysThatSomebodyWasTold(machine));
    }

    private static boolean saysThatSomebodyWasTold(Machine machine) {
        return machine.shown().over().orElseThrow().notice().paragraphs().contains(Text.of("help.paragraph.called"));
    }

    @Test
    void whoeverAnswersIsNamedAlsoWhenTheResidentHadGoneOn() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.presses("stay");
        assertEquals("bills.pick", machine.screen());
        machine.world.callIs(WANG);
        assertEquals("over.help.answered", machine.screen());
        assertEquals(
                Text.of("help.answered", new Text.Gap.Verbatim("社区 王师傅")),
                machine.shown().over().orElseThrow().notice().question());
        machine.presses("stay");
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void nobodyIsSentAwayWhileSomebodyIsOnTheWay() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.world.callIs(WANG);
        machine.presses("stay");
        machine.time.pass(Duration.ofMinutes(4));
        assertEquals("bills.pick", machine.screen());
    }

    /** Beneath the call nobody would see it, and the session would end before somebody's eyes. */
    @Test
    void theQuestionWhetherAnybodyIsThereIsSeenThoughACallIsOpen() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.time.pass(Duration.ofMinutes(5));
        for (int second = 0; second < 70 && !machine.screen().equals("over.idle"); second++) {
            machine.time.pass(Duration.ofSeconds(1));
        }
        assertEquals("over.idle", machine.screen());
        machine.presses("stay");
        assertEquals("bills.pick", machine.screen());
        assertEquals(0, machine.world.callsOff().size());
    }

    @Test
    void aCallNobodyCameForDoesNotKeepBillsOnTheScreen() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.time.pass(Duration.ofMinutes(8));
        assertEquals("home.menu", machine.screen());
        assertEquals(machine.world.calls(), machine.world.callsOff());
    }

    @Test
    void calledOffIsCalledOff() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.presses("call-off");
        assertEquals("bills.pick", machine.screen());
        assertEquals(1, machine.world.callsOff().size());
        machine.world.callIs(WANG);
        assertEquals("bills.pick", machine.screen());
    }

    @Test
    void whoLeavesNeedsNobodyAnyMore() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.presses("stay");
        machine.leaves();
        assertEquals(1, machine.world.callsOff().size());
        assertEquals("home.menu", machine.screen());
    }

    @Test
    void whenItIsDealtWithTheScreenIsTheResidentsAgain() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.world.callIs(WANG);
        machine.world.callIs(new Call.Seen.Ended());
        assertEquals("bills.pick", machine.screen());
        machine.asksForHelp();
        assertEquals(2, machine.world.calls().size());
    }

    @Test
    void outOfReachIsSaidWithTheWindowAndTriedAgain() {
        var machine = Visit.toTheBills();
        machine.asksForHelp();
        machine.world.callIs(new Call.Seen.NotReached(false));
        assertEquals("over.help.not-reached", machine.screen());
        var notice = machine.shown().over().orElseThrow().notice();
        assertEquals(List.of(Text.of("help.paragraph.window")), notice.paragraphs());
        assertFalse(notice.facts().isEmpty());
        machine.world.callIs(WANG);
        assertEquals("over.help.answered", machine.screen());
    }

    @Test
    void itCanBeCalledFromTheFrontPage() {
        var machine = Machine.inline();
        machine.asksForHelp();
        assertEquals("over.help", machine.screen());
        assertTrue(machine.shown().bar().back());
        machine.goesBack();
        assertEquals("home.menu", machine.screen());
    }
}
