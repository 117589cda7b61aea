package org.linli.central.server.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.StageState;

class TheClockMovesCasesTest {
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
    void residentsHaveNoneOneOrSeveralAndAllEndsOccur() throws Exception {
        var states = EnumSet.noneOf(CaseState.class);
        boolean none = false;
        boolean one = false;
        boolean several = false;
        boolean overdue = false;
        for (var person : hall.people().subList(0, 150)) {
            var cases = hall.cases().of(person).cases();
            none |= cases.isEmpty();
            one |= cases.size() == 1;
            several |= cases.size() > 1;
            for (var view : cases) {
                states.add(view.state());
                overdue |= view.isOverdue();
                assertTrue(!view.counts() || !view.receivedOn().isAfter(view.promisedBy()));
            }
        }
        assertTrue(none && one && several && overdue);
        assertEquals(EnumSet.allOf(CaseState.class), states);
    }

    @Test
    void theSameSeedAndDayMakeTheSameCases(@TempDir Path other) throws Exception {
        try (var second = new Hall(other)) {
            for (var person : hall.people().subList(0, 40)) {
                assertEquals(hall.cases().of(person), second.cases().of(person));
            }
        }
    }

    @Test
    void aStageIsDoneOnItsDayAndTheCaseEnds() throws Exception {
        var whose = hall.somebodyWith(
                view -> view.state() == CaseState.UNDER_WAY && !view.isOverdue() && view.daysLeft() > 1);
        int before = done(whose.view());
        hall.time().pass(Duration.ofDays(120));
        var later = hall.now(whose);
        assertTrue(done(later) >= before, "nothing that was done is undone");
        assertTrue(
                later.state() == CaseState.FINISHED || later.isOverdue(),
                later.state().toString());
        var ends = hall.somebodyWith(view -> view.state() == CaseState.FINISHED);
        assertTrue(ends.view().stages().stream().allMatch(stage -> stage.state() == StageState.DONE));
        assertTrue(ends.view().words().isPresent());
        assertFalse(ends.view().mayRemind());
    }

    @Test
    void whileItsPapersAreWantedNoDaysRunAgainstAnOffice() throws Exception {
        var whose = hall.somebodyWith(view -> view.state() == CaseState.PAPERS_WANTED);
        assertFalse(whose.view().isOverdue());
        assertFalse(whose.view().mayRemind());
        assertTrue(whose.view().words().orElseThrow().startsWith("请"));
    }

    @Test
    void overARestartNothingIsMadeAnew() throws Exception {
        var whose = hall.somebodyWith(view -> view.state() == CaseState.UNDER_WAY);
        hall.restart();
        assertEquals(whose.view(), hall.now(whose));
    }

    private static int done(CaseView view) {
        return (int) view.stages().stream()
                .filter(stage -> stage.state() == StageState.DONE)
                .count();
    }
}
