package org.linli.terminal.core.days;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.contract.Machine;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.matter.Cases;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Reading;

/** An office answers when its screen is gone, never, or about a reminder of which nobody knows whether it arrived. */
final class AnOfficeAnswersLateTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 9);
    private static final LocalDateTime AT = LocalDateTime.of(2026, 11, 21, 10, 24);

    private final Machine machine = Machine.inline();

    private static Cases.Case overdue(Optional<Cases.Reminder> reminder) {
        return new Cases.Case(
                "20261109-000042-7",
                "不动产转移登记",
                "区自然资源局",
                Cases.State.UNDER_WAY,
                DAY,
                Optional.of(30),
                5,
                DAY.plusDays(7),
                -4,
                List.of(
                        new Cases.Stage("受理", Cases.Standing.DONE, Optional.of(DAY), Optional.of("孟庆余")),
                        new Cases.Stage("审核", Cases.Standing.NOW, Optional.empty(), Optional.of("贺明芳"))),
                Optional.empty(),
                "窗口领取",
                reminder,
                reminder.isEmpty(),
                true,
                AT,
                0,
                Optional.of("7123456789012342"),
                new Personal(Personal.Kind.DOCUMENTS, 9));
    }

    private static Outcome found() {
        return new Outcome.Done(new Cases.Found("王*芳", List.of(overdue(Optional.empty()))));
    }

    private void asks() {
        machine.presses("follow");
        machine.presses("by-person");
        machine.world.laysCard("王小芳", Visit.ID_NUMBER);
        assertEquals("follow.asking", machine.screen());
    }

    private void opensTheCase() {
        asks();
        machine.world.officeAnswers(found());
        machine.presses("open-1");
        assertEquals("follow.case", machine.screen());
    }

    @Test
    void anAnswerAfterSheHasGoneChangesNothing() {
        asks();
        machine.leaves();
        assertEquals("home.menu", machine.screen());
        var front = machine.shown();
        machine.world.officeAnswers(found());
        assertEquals(front, machine.shown());
    }

    @Test
    void anAnswerAfterSheWentBackBelongsToNoScreen() {
        asks();
        machine.goesBack();
        assertEquals("follow.choose", machine.screen());
        machine.world.officeAnswers(found());
        assertEquals("follow.choose", machine.screen());
    }

    @Test
    void noAnswerAtAllIsSaidAndMayBeAskedAgain() {
        asks();
        machine.time.pass(Duration.ofSeconds(12));
        assertEquals("follow.failed", machine.screen());
        machine.presses("again");
        machine.world.officeAnswers(found());
        assertEquals("follow.list", machine.screen());
    }

    @Test
    void aPaperAskedForTwiceComesOutTwice() {
        asks();
        machine.time.pass(Duration.ofSeconds(12));
        for (int papers = 1; papers <= 2; papers++) {
            machine.presses("print-this");
            assertEquals("sheet.take", machine.screen());
            assertEquals(papers, machine.world.sheets().size());
            machine.presses("taken");
            assertEquals("follow.failed", machine.screen());
        }
    }

    @Test
    void aReminderThatIsWrittenDownIsConfirmedAndStandsInTheCase() {
        opensTheCase();
        machine.presses("remind");
        assertEquals("follow.reminding", machine.screen());
        machine.world.officeAnswers(
                new Outcome.Done(overdue(Optional.of(new Cases.Reminder(AT, true, Optional.empty())))));
        assertEquals("follow.reminded", machine.screen());
        machine.presses("case");
        var reading = (Reading) machine.shown().screen();
        assertTrue(reading.actions().stream()
                .noneMatch(action -> action.id().name().equals("remind")));
        machine.goesBack();
        assertEquals("follow.list", machine.screen());
        machine.presses("open-1");
        assertTrue(((Reading) machine.shown().screen())
                .actions().stream().noneMatch(action -> action.id().name().equals("remind")));
    }

    /** Asked again it is the same reminder: the same key, so that central counts it once. */
    @Test
    void aReminderNobodyVouchesForIsTriedAgainUnderTheSameKey() {
        opensTheCase();
        machine.presses("remind");
        machine.time.pass(Duration.ofSeconds(12));
        assertEquals("follow.not-reminded", machine.screen());
        assertEquals(Notice.Tone.UNPROVEN, ((Notice) machine.shown().screen()).tone());
        machine.presses("remind");
        assertEquals(1, machine.world.caseKeys().stream().distinct().count());
    }

    /** Whichever way leads back to it. */
    @Test
    void whoeverGoesBackFromAnUnsureReminderAndAsksAgainRemindsOnce() {
        opensTheCase();
        remindsAndHearsNothing();
        machine.goesBack();
        assertEquals("follow.case", machine.screen());
        remindsAndHearsNothing();
        machine.goesBack();
        machine.goesBack();
        assertEquals("follow.list", machine.screen());
        machine.presses("open-1");
        remindsAndHearsNothing();
        machine.presses("case");
        machine.world.officeAnswers(found());
        machine.presses("remind");
        assertEquals(1, machine.world.caseKeys().stream().distinct().count());
        machine.world.officeAnswers(
                new Outcome.Done(overdue(Optional.of(new Cases.Reminder(AT, true, Optional.empty())))));
        assertEquals("follow.reminded", machine.screen());
    }

    /** Neither at the next try nor after the way through the list. */
    @Test
    void onceNobodyKnowsNoLaterRefusalSaysThatNobodyWasReminded() {
        opensTheCase();
        remindsAndHearsNothing();
        machine.presses("remind");
        isRefusedAndUnsure();
        machine.goesBack();
        machine.goesBack();
        assertEquals("follow.list", machine.screen());
        machine.presses("open-1");
        machine.presses("remind");
        isRefusedAndUnsure();
        machine.presses("case");
        machine.world.officeAnswers(found());
        machine.presses("remind");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("link.no-connection")));
        assertEquals(
                Notice.Tone.WARNING,
                ((Notice) machine.shown().screen()).tone(),
                "central has been asked: none was written down");
    }

    private void isRefusedAndUnsure() {
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("link.no-connection")));
        assertEquals(Notice.Tone.UNPROVEN, ((Notice) machine.shown().screen()).tone());
    }

    private void remindsAndHearsNothing() {
        machine.presses("remind");
        machine.time.pass(Duration.ofSeconds(12));
        assertEquals("follow.not-reminded", machine.screen());
    }

    @Test
    void oneThatIsRefusedSaysWhy() {
        opensTheCase();
        machine.presses("remind");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("case.reminded-today")));
        assertEquals("follow.not-reminded", machine.screen());
        assertEquals(
                Optional.of(Code.of("case.reminded-today")),
                ((Notice) machine.shown().screen()).code());
    }

    /** She walks off while it is on its way: it is sent, she is let go, and its answer finds nobody. */
    @Test
    void whoeverLeavesMeanwhileHasRemindedAllTheSame() {
        opensTheCase();
        machine.presses("remind");
        machine.leaves();
        assertEquals("home.menu", machine.screen());
        machine.world.officeAnswers(
                new Outcome.Done(overdue(Optional.of(new Cases.Reminder(AT, true, Optional.empty())))));
        assertEquals("home.menu", machine.screen());
        assertEquals(1, machine.world.count("Remind"));
    }

    @Test
    void aSlipThatIsNoSlipIsCorrectedWhereItStands() {
        machine.presses("follow");
        machine.presses("by-scan");
        machine.world.showsSlip("7123456789012342");
        machine.world.officeAnswers(new Outcome.NotDone(Code.of("case.unknown")));
        assertEquals("follow.scan", machine.screen());
        machine.world.showsSlip("7123456789012342");
        machine.world.officeAnswers(new Outcome.Done(overdue(Optional.empty())));
        assertEquals("follow.case", machine.screen());
    }

    /** Whoever has only the slip cannot remind, whatever central says. */
    @Test
    void aSlipRemindsNobody() {
        machine.presses("follow");
        machine.presses("by-scan");
        machine.world.showsSlip("7123456789012342");
        machine.world.officeAnswers(new Outcome.Done(overdue(Optional.empty())));
        machine.presses("remind");
        assertEquals(0, machine.world.count("Remind"));
    }
}
