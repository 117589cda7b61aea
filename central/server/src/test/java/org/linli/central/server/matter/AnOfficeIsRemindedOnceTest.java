package org.linli.central.server.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Decision;

/** 催办: once a working day, only when it is overdue, and never twice by asking twice. */
class AnOfficeIsRemindedOnceTest {
    @TempDir
    private Path folder;

    private Hall hall;

    @BeforeEach
    void opens() {
        hall = new Hall(folder);
    }

    @AfterEach
    void closes() {
        hall.close();
    }

    @Test
    void anOverdueOneIsBroughtToTheOfficeWhichSaysByWhenAndKeepsIt() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        var told = granted(hall.reminds(1, whose));
        var reminder = told.reminder().orElseThrow();
        assertTrue(reminder.delivered());
        assertTrue(reminder.answer().orElseThrow().startsWith("已收到催办"), reminder.toString());
        assertFalse(told.mayRemind());
        hall.time().pass(Duration.ofDays(14));
        assertEquals(CaseState.FINISHED, hall.now(whose).state());
    }

    @Test
    void theSameOrderAgainIsTheSameReminder() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        var told = granted(hall.reminds(1, whose));
        hall.time().pass(Duration.ofSeconds(30));
        assertEquals(told.reminder(), granted(hall.reminds(1, whose)).reminder());
    }

    /** The answer was on its way when the process died; whoever asks again under the same id reminds nobody twice. */
    @Test
    void alsoOverARestartBetweenTheOrderAndItsAnswer() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        var told = granted(hall.reminds(1, whose));
        hall.restart();
        assertEquals(told.reminder(), granted(hall.reminds(1, whose)).reminder());
        assertEquals(ProblemKind.CASE_REMINDED.problem(), denied(hall.reminds(2, whose)));
    }

    @Test
    void onceAWorkingDay() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        granted(hall.reminds(1, whose));
        assertEquals(ProblemKind.CASE_REMINDED.problem(), denied(hall.reminds(2, whose)));
        hall.time().pass(Duration.ofDays(1));
        if (hall.now(whose).mayRemind()) {
            granted(hall.reminds(3, whose));
        }
        assertEquals(ProblemKind.CASE_REMINDED.problem(), denied(hall.reminds(4, whose)));
    }

    @Test
    void notBeforeItIsOverdueNorOnceItEnded() throws Exception {
        var inTime = hall.somebodyWith(view -> view.counts() && !view.isOverdue());
        assertEquals(ProblemKind.CASE_NOT_OVERDUE.problem(), denied(hall.reminds(1, inTime)));
        var ended = hall.somebodyWith(view -> view.state() == CaseState.FINISHED);
        assertEquals(ProblemKind.CASE_NOT_OVERDUE.problem(), denied(hall.reminds(2, ended)));
    }

    @Test
    void anOrderOfOnePersonOpensNoCaseOfAnother() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        var other = hall.people().stream()
                .filter(each -> !each.id().equals(whose.person().id()))
                .findFirst()
                .orElseThrow();
        var order = Hall.order(1, other, whose.view().number());
        assertEquals(ProblemKind.CASE_UNKNOWN.problem(), denied(hall.cases().remind(order, other)));
        assertTrue(hall.now(whose).reminder().isEmpty());
    }

    static CaseView granted(Decision<CaseView> decision) {
        return switch (decision) {
            case Decision.Granted<CaseView>(var view) -> view;
            case Decision.Denied<CaseView>(var problem) -> throw new AssertionError(problem.toString());
        };
    }

    static org.linli.central.api.wire.Problem denied(Decision<CaseView> decision) {
        return switch (decision) {
            case Decision.Granted<CaseView>(var view) -> throw new AssertionError("was granted");
            case Decision.Denied<CaseView>(var problem) -> problem;
        };
    }
}
