package org.linli.central.server.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.FutureTask;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;

/** What an office said last is told with the time of it, and nothing is made up. */
class AnOfficeDoesNotAnswerTest {
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
    void itsLastWordStandsWithItsTime() throws Exception {
        var whose = hall.somebodyWith(view -> view.counts() && view.daysLeft() > 0);
        var heard = whose.view().asOf();
        hall.falls(Hall.officeOf(whose.view()));
        hall.time().pass(Duration.ofDays(30));
        var silent = hall.now(whose);
        assertFalse(silent.answers());
        assertEquals(heard, silent.asOf());
        assertEquals(whose.view().stages(), silent.stages());
        assertEquals(CaseState.UNDER_WAY, silent.state());
        hall.answersAgain(Hall.officeOf(whose.view()));
        assertTrue(hall.now(whose).answers());
        assertEquals(hall.time().instant(), hall.now(whose).asOf());
    }

    @Test
    void alsoAfterARestart() throws Exception {
        var whose = hall.somebodyWith(CaseView::counts);
        var heard = whose.view().asOf();
        hall.falls(Hall.officeOf(whose.view()));
        hall.restart();
        hall.time().pass(Duration.ofMinutes(5));
        assertEquals(heard, hall.now(whose).asOf());
    }

    @Test
    void aReminderWaitsForItAndIsBroughtWhenItAnswers() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        hall.falls(Hall.officeOf(whose.view()));
        var told = AnOfficeIsRemindedOnceTest.granted(hall.reminds(1, whose));
        assertFalse(told.reminder().orElseThrow().delivered());
        assertTrue(told.reminder().orElseThrow().answer().isEmpty(), "nobody answered anything");
        hall.restart();
        hall.answersAgain(Hall.officeOf(whose.view()));
        hall.cases().goRound();
        hall.falls(Hall.officeOf(whose.view()));
        var later = hall.now(whose).reminder().orElseThrow();
        assertTrue(later.delivered());
        assertTrue(later.answer().isPresent());
    }

    /** Older words would replace newer ones; and nobody is told that an office is silent because others ask it too. */
    @Test
    void whoeverComesWhileItIsAskedIsToldByOneVisitAfterThat() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        var office = Hall.officeOf(whose.view());
        var others = IntStream.range(0, 4)
                .mapToObj(each -> new FutureTask<>(() -> hall.now(whose).answers()))
                .toList();
        int askedBefore = hall.timesAsked(office);
        hall.whileAsked(office, () -> {
            others.forEach(other -> waits(new Thread(other)));
            assertEquals(askedBefore + 1, hall.timesAsked(office), "two asked at once");
        });
        assertTrue(hall.now(whose).answers());
        for (var other : others) {
            assertTrue(other.get());
        }
        assertEquals(askedBefore + 2, hall.timesAsked(office), "one visit for all of them");
    }

    /** It was written after the office had been asked, and nobody has told it: an older one that it hears of is another. */
    @Test
    void aReminderThatIsWrittenWhileItIsAskedIsBroughtWithTheNextQuestion() throws Exception {
        var whose = hall.somebodyWith(CaseView::mayRemind);
        var office = Hall.officeOf(whose.view());
        hall.falls(office);
        reminds(1, whose);
        hall.time().pass(Duration.ofDays(3));
        hall.answersAgain(office);
        var other = new FutureTask<>(() -> {
            reminds(2, whose);
            return true;
        });
        hall.whileAsked(office, () -> {
            hall.time().pass(Duration.ofSeconds(1));
            hall.falls(office);
            waits(new Thread(other));
        });
        hall.cases().goRound();
        other.get();
        assertFalse(hall.now(whose).reminder().orElseThrow().delivered());
        hall.answersAgain(office);
        assertTrue(hall.now(whose).reminder().orElseThrow().delivered());
    }

    private static void waits(Thread thread) {
        thread.start();
        while (thread.getState() != Thread.State.TIMED_WAITING && thread.isAlive()) {
            Thread.onSpinWait();
        }
        assertTrue(thread.isAlive(), "did not wait for its turn");
    }

    private void reminds(int id, Hall.Whose whose) {
        try {
            AnOfficeIsRemindedOnceTest.granted(hall.reminds(id, whose));
        } catch (CasesClosedException closed) {
            throw new AssertionError(closed);
        }
    }

    @Test
    void oneThatFailsKeepsNobodyFromTheOthers() throws Exception {
        var whose = hall.somebodyWith(CaseView::counts);
        hall.breaks(Hall.officeOf(whose.view()));
        int before = hall.timesAsked();
        hall.cases().goRound();
        assertEquals(before + Matters.sample().offices().size(), hall.timesAsked());
    }

    /** The slow one of the sandbox: away for whole ten minutes, the same for the same seed. */
    @Test
    void theSlowOfficeIsAwayOftenAndComesBack() throws Exception {
        var matters = Matters.sample();
        var slow = matters.offices().stream()
                .filter(each -> each.manner() == Matters.Manner.SLOW)
                .findFirst()
                .orElseThrow();
        var office = new SandboxOffice(Hall.SEED, slow, matters, WorkingDays.standard(), wait -> {});
        int silent = 0;
        var at = hall.time().instant();
        for (int i = 0; i < 200; i++) {
            boolean answers = office.ask(java.util.List.of(), at, Duration.ofMillis(1500))
                    .equals(java.util.Optional.of(Map.of()));
            assertTrue(!office.isAway(at) || !answers);
            silent += answers ? 0 : 1;
            at = at.plus(Duration.ofMinutes(10));
        }
        assertTrue(silent > 60 && silent < 180, silent + " of 200");
    }
}
