package org.linli.terminal.core.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.foundation.code.Code;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.handover.BadLine.Luck;
import org.linli.terminal.core.outside.Shelf;
import org.linli.terminal.journey.kernel.Journey;

/** Whatever is lost or late between a terminal and the shelf: a task is at one terminal at most, and is not kept from others. */
final class WordsToTheShelfAreLostTest {
    private static final Shelf.Parcel TASK =
            new Shelf.Parcel("{}", List.of(new Journey.Id("pay-bill", 3)), Shelf.Needed.NOBODY);
    private static final Duration AGAIN = Duration.ofSeconds(10);

    private final ManualTime time = new ManualTime();
    private final BadLine line = new BadLine();
    private final Shelf here = at("here");
    private final Shelf there = at("there");
    private String token = "";

    private Shelf at(String terminal) {
        return new SealedShelf(line.from(terminal), Runnable::run, time);
    }

    @BeforeEach
    void liesOnTheShelf() {
        var laid = new ArrayList<Shelf.Laid>();
        here.lay(TASK, laid::add);
        token = assertInstanceOf(Shelf.Laid.Done.class, laid.getFirst()).token();
    }

    private Optional<String> whyNot(Shelf shelf) {
        var fetched = new ArrayList<Shelf.Fetched>();
        shelf.fetch(token, fetched::add);
        return fetched.getFirst() instanceof Shelf.Fetched.NotDone refused
                ? Optional.of(refused.why().value())
                : Optional.empty();
    }

    private void assertFetches(Shelf shelf) {
        assertEquals(Optional.empty(), whyNot(shelf));
    }

    @Test
    void anAnswerThatWasLostIsAskedAgainByTheSameClaim() {
        line.next(Luck.ANSWER_LOST);
        assertEquals(Optional.of("link.timed-out"), whyNot(there));
        line.next(Luck.LOST);
        assertEquals(Optional.of("link.timed-out"), whyNot(there));
        there.putBack(token);
        assertEquals(Optional.empty(), line.holder(), "whatever of the two had arrived");
        assertFetches(here);
    }

    @Test
    void aClaimThatArrivesAfterItWasGivenUpHoldsNothing() {
        line.next(Luck.LATE);
        assertEquals(Optional.of("link.timed-out"), whyNot(there));
        there.putBack(token);
        line.lateOnesArrive();
        assertEquals(Optional.empty(), line.holder());
        assertFetches(here);
    }

    @ParameterizedTest
    @EnumSource(
            value = Luck.class,
            names = {"LOST", "ANSWER_LOST", "NOTHING_LEFT"})
    void aPutBackIsSaidAgainUntilItIsHeard(Luck luck) {
        assertFetches(there);
        line.next(luck, luck, luck);
        there.putBack(token);
        time.pass(AGAIN.multipliedBy(3));
        assertEquals(Optional.empty(), line.holder());
        assertEquals(List.of(), time.openWaits());
        assertFetches(here);
    }

    @Test
    void aPutBackThatComesLateFreesNothingThatWasFetchedAgain() {
        assertFetches(there);
        line.next(Luck.LATE);
        there.putBack(token);
        assertFetches(there);
        line.lateOnesArrive();
        assertEquals(Optional.of("there"), line.holder());
        time.pass(AGAIN);
        assertEquals(Optional.of("there"), line.holder(), "nor said again");
        assertEquals(Optional.of("parcel.taken"), whyNot(here));
        there.confirm(token);
        assertTrue(line.isTaken());
    }

    @Test
    void aPutBackThatComesLateFreesNothingOfTheOther() {
        assertFetches(there);
        line.next(Luck.LATE, Luck.ANSWER_LOST);
        there.putBack(token);
        time.pass(AGAIN);
        assertFetches(here);
        line.lateOnesArrive();
        time.pass(AGAIN);
        assertEquals(Optional.of("here"), line.holder());
        assertEquals(List.of(), time.openWaits());
    }

    @ParameterizedTest
    @EnumSource(
            value = Luck.class,
            names = {"LOST", "ANSWER_LOST", "NOTHING_LEFT"})
    void whileItsConfirmationIsNotHeardTheTaskIsNobodysAgain(Luck luck) {
        assertFetches(there);
        line.next(luck);
        there.confirm(token);
        assertEquals(Optional.of("parcel.unknown"), whyNot(there), "it goes on here already");
        there.putBack(token);
        assertTrue(Optional.of("parcel.taken").equals(whyNot(here)) || line.isTaken());
        time.pass(AGAIN);
        assertTrue(line.isTaken());
        assertEquals(Optional.of("parcel.unknown"), whyNot(here));
        assertEquals(List.of(), time.openWaits());
    }

    /** The resident left while the question was under way: it is put back once the answer is there, and not before. */
    @Test
    void whatIsGivenUpWhileItIsAskedForIsPutBackAfterwards() {
        var threads = new ArrayDeque<Runnable>();
        Shelf slow = new SealedShelf(line.from("slow"), threads::add, time);
        var fetched = new ArrayList<Shelf.Fetched>();
        slow.fetch(token, fetched::add);
        slow.putBack(token);
        runAll(threads);
        assertEquals(List.of(new Shelf.Fetched.NotDone(Code.of("handover.left"), true)), fetched);
        assertEquals(Optional.empty(), line.holder());
        assertEquals(List.of("here layParcel", "slow claimParcel", "slow putBackParcel"), line.asked());
    }

    @Test
    void whatWasRefusedIsNotPutBack() {
        assertFetches(here);
        assertEquals(Optional.of("parcel.taken"), whyNot(there));
        there.putBack(token);
        assertEquals(List.of("here layParcel", "here claimParcel", "there claimParcel"), line.asked());
    }

    @Test
    void centralIsToldForAsLongAsATaskMayLieThere() {
        assertFetches(there);
        var gone = new Luck[400];
        Arrays.fill(gone, Luck.LOST);
        line.next(gone);
        there.putBack(token);
        time.pass(Duration.ofMinutes(29));
        assertEquals(List.of("parcel-put-back"), time.openWaits());
        time.pass(Duration.ofMinutes(2));
        assertEquals(List.of(), time.openWaits());
    }

    /**
     * Two terminals that reach, give up and go on at random over a line that loses, delays and reorders: never is one shown a
     * task that the other was shown and did not give up, and once all is quiet nobody holds what they do not have.
     */
    @Test
    void ofTwoThatRaceOneHasItAndNobodyKeepsWhatItGaveUp() {
        for (int seed = 1; seed <= 400; seed++) {
            new WordsToTheShelfAreLostTest().race(new Random(seed), "seed " + seed);
        }
    }

    private void race(Random random, String seed) {
        liesOnTheShelf();
        var shelves = List.of(here, there);
        Optional<Integer> shownAt = Optional.empty();
        boolean[] reached = new boolean[2];
        for (int step = 0; step < 30; step++) {
            var fates = Luck.values();
            line.next(fates[random.nextInt(fates.length)]);
            int who = random.nextInt(2);
            switch (random.nextInt(5)) {
                case 0, 1 -> {
                    reached[who] = true;
                    if (whyNot(shelves.get(who)).isEmpty()) {
                        assertTrue(shownAt.isEmpty() || shownAt.get() == who, seed + ": two have it");
                        shownAt = Optional.of(who);
                    }
                }
                case 2 -> {
                    reached[who] = false;
                    shownAt = shownAt.filter(at -> at != who);
                    shelves.get(who).putBack(token);
                }
                case 3 -> line.lateOnesArrive();
                default -> time.pass(AGAIN);
            }
        }
        line.isMended();
        for (int who = 0; who < 2; who++) {
            if (reached[who] && !shownAt.equals(Optional.of(who))) {
                shelves.get(who).putBack(token);
            }
        }
        time.pass(Duration.ofMinutes(2));
        line.lateOnesArrive();
        assertEquals(shownAt.map(at -> at == 0 ? "here" : "there"), line.holder(), seed);
        if (shownAt.isPresent()) {
            line.next(Luck.LOST);
            shelves.get(shownAt.get()).confirm(token);
            for (var shelf : shelves) {
                assertTrue(whyNot(shelf).isPresent(), seed + ": it goes on already");
            }
            time.pass(AGAIN);
            assertTrue(line.isTaken(), seed);
        }
    }

    private static void runAll(Deque<Runnable> threads) {
        while (!threads.isEmpty()) {
            threads.remove().run();
        }
    }
}
