package org.linli.terminal.core.outbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import org.junit.jupiter.api.Test;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.LinkTrouble;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;
import org.linli.foundation.file.PowerLost;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.whole.LogLines;

final class OutboxTest {
    private static final Path FILE = Path.of("/var/linli/words");
    private static final Path BESIDE = Path.of("/var/linli/words.beside");
    private static final int MOST = 3;
    private static final Duration AGAIN = Duration.ofMinutes(1);

    private final FaultyDisk disk = new FaultyDisk();
    private final ManualTime time = new ManualTime();
    private final Hearer hearer = new Hearer();
    private Executor waiting = Runnable::run;
    private Outbox<String, Word> outbox = open();

    private record Word(String name, String text) {
        boolean isWhole() {
            return !text.endsWith("-");
        }
    }

    /** Central as it answers just now, and all it was told. */
    private static final class Hearer implements Letters<String, Word> {
        private final List<Word> told = new ArrayList<>();
        private Answer<String> answer = new Answer.Answered<>("thanks");
        private Runnable meanwhile = () -> {};

        @Override
        public Terms terms() {
            return new Terms("words", MOST, 40, AGAIN, Code.of("rating.unwritten"), Code.of("rating.kept-late"));
        }

        @Override
        public String key(Word word) {
            return word.name();
        }

        @Override
        public String line(Word word) {
            return word.name() + " " + word.text();
        }

        @Override
        public Optional<Word> read(String line) {
            var parts = line.split(" ", -1);
            return parts.length == 2 ? Optional.of(new Word(parts[0], parts[1])) : Optional.empty();
        }

        @Override
        public boolean isDue(Word word) {
            return word.isWhole();
        }

        @Override
        public Answer<?> tell(Word word) {
            told.add(word);
            meanwhile.run();
            return answer;
        }
    }

    private Outbox<String, Word> open() {
        return new Outbox<>(hearer, new Outbox.Place(disk, FILE, work -> waiting.execute(work), time));
    }

    private void isCutOff() {
        hearer.answer = new Answer.NotSent<>(LinkTrouble.NO_CONNECTION);
    }

    private String onTheDisk() {
        return new String(disk.content(FILE), StandardCharsets.UTF_8);
    }

    @Test
    void isToldAtOnceAndGone() {
        outbox.put(new Word("a", "one"));
        assertEquals(List.of(new Word("a", "one")), hearer.told);
        assertEquals(List.of(), outbox.kept());
        assertEquals("", onTheDisk());
        assertEquals(List.of(), time.openWaits());
    }

    @Test
    void whatCentralDoesNotHearIsToldAgainOldestFirst() {
        isCutOff();
        outbox.put(new Word("a", "one"));
        outbox.put(new Word("b", "two"));
        assertEquals("a one\nb two\n", onTheDisk());
        hearer.told.clear();
        hearer.answer = new Answer.Answered<>("thanks");
        time.pass(AGAIN);
        assertEquals(List.of(new Word("a", "one"), new Word("b", "two")), hearer.told);
        assertEquals("", onTheDisk());
    }

    @Test
    void aPowerCutLosesNoneAndTheNextProcessTellsIt() {
        isCutOff();
        outbox.put(new Word("a", "one"));
        disk.cutPower(sector -> false);
        disk.restart();
        hearer.told.clear();
        hearer.answer = new Answer.Answered<>("thanks");
        outbox = open();
        assertEquals(List.of(), hearer.told, "nobody has reached out yet");
        outbox.centralIsThere();
        assertEquals(List.of(new Word("a", "one")), hearer.told);
    }

    @Test
    void whatIsKeptIsOnTheDiskWhenItSaysSoAndToldOnceItIsDue() {
        assertTrue(outbox.keep(new Word("a", "half-")));
        disk.cutPower(sector -> false);
        disk.restart();
        outbox = open();
        outbox.centralIsThere();
        assertEquals(List.of(), hearer.told);
        outbox.change("a", half -> new Word("a", "whole"));
        assertEquals(List.of(new Word("a", "whole")), hearer.told);
    }

    @Test
    void whatTheDiskRefusesIsNotKeptAndNothingHasChanged() {
        assertTrue(outbox.keep(new Word("a", "half-")));
        disk.failSync(0);
        assertFalse(outbox.keep(new Word("a", "other-")));
        assertEquals(List.of(new Word("a", "half-")), outbox.kept());
    }

    @Test
    void moreThanItHoldsAreRefusedOrTheOldestIsForgotten() {
        isCutOff();
        for (String name : List.of("a", "b", "c")) {
            assertTrue(outbox.keep(new Word(name, "half-")));
        }
        assertFalse(outbox.keep(new Word("d", "half-")));
        outbox.change("b", half -> new Word("b", "whole"));
        outbox.put(new Word("d", "whole"));
        assertEquals("a half-\nc half-\nd whole\n", onTheDisk());
    }

    @Test
    void whatCentralRefusesForItsOwnSakeIsOverAndTheRestGoesOn() {
        isCutOff();
        outbox.put(new Word("a", "one"));
        hearer.answer = new Answer.Refused<>(ProblemKind.CASE_UNKNOWN.problem());
        outbox.put(new Word("b", "two"));
        assertEquals(List.of(), outbox.kept());
    }

    @Test
    void whatCentralCannotTakeNowStays() {
        hearer.answer = new Answer.Refused<>(ProblemKind.TOO_MANY.problem());
        outbox.put(new Word("a", "one"));
        hearer.answer = new Answer.Unknown<>(LinkTrouble.LOST);
        time.pass(AGAIN);
        assertEquals(List.of(new Word("a", "one")), outbox.kept());
    }

    @Test
    void whatChangesWhileItIsToldIsToldOnceMore() {
        hearer.meanwhile = () -> {
            hearer.meanwhile = () -> {};
            outbox.change("a", one -> new Word("a", "two"));
        };
        outbox.put(new Word("a", "one"));
        assertEquals(List.of(new Word("a", "one"), new Word("a", "two")), hearer.told);
        assertEquals(List.of(), outbox.kept());
    }

    @Test
    void whatComesInWhileTheProgramGoesDownIsThereForTheNext() {
        outbox.close();
        waiting = work -> {
            throw new RejectedExecutionException();
        };
        outbox.put(new Word("a", "one"));
        assertEquals(List.of(), hearer.told);
        waiting = Runnable::run;
        outbox = open();
        outbox.centralIsThere();
        assertEquals(List.of(new Word("a", "one")), hearer.told);
    }

    private String besideIt() {
        return new String(disk.content(BESIDE), StandardCharsets.UTF_8);
    }

    private void cannotReadWhatWasKept() {
        isCutOff();
        outbox.put(new Word("a", "one"));
        disk.failReading(FILE);
        hearer.told.clear();
        opensAnew();
    }

    private void opensAnew() {
        outbox.close();
        outbox = open();
    }

    /** What lies there is somebody's: an outbox that cannot be read is not an empty one. */
    @Test
    void whatCannotBeReadIsNotWrittenOverAndNewThingsAreKeptBesideIt() {
        cannotReadWhatWasKept();
        assertTrue(outbox.keep(new Word("b", "two")));
        assertEquals("a one\n", onTheDisk());
        assertEquals("b two\n", besideIt());
        disk.cutPower(sector -> false);
        disk.restart();
        disk.failReading(FILE);
        opensAnew();
        assertEquals(List.of(new Word("b", "two")), outbox.kept());
    }

    @Test
    void whatCanBeReadAgainIsToldWithoutARestartOldestFirst() throws IOException {
        cannotReadWhatWasKept();
        outbox.put(new Word("b", "two"));
        hearer.told.clear();
        hearer.answer = new Answer.Answered<>("thanks");
        disk.healReading(FILE);
        time.pass(AGAIN);
        assertEquals(List.of(new Word("a", "one"), new Word("b", "two")), hearer.told);
        assertEquals("", onTheDisk());
        assertFalse(disk.exists(BESIDE), "what it held is told");
        assertEquals(List.of(), time.openWaits());
    }

    @Test
    void whileItCannotBeReadItIsTriedAgainAlthoughNothingElseWaits() {
        cannotReadWhatWasKept();
        hearer.answer = new Answer.Answered<>("thanks");
        outbox.centralIsThere();
        time.pass(AGAIN);
        assertEquals(List.of(), hearer.told);
        assertEquals("a one\n", onTheDisk());
        disk.healReading(FILE);
        time.pass(AGAIN);
        assertEquals(List.of(new Word("a", "one")), hearer.told);
    }

    @Test
    void aChangeToWhatCouldNotBeReadIsMadeOnceItCan() {
        assertTrue(outbox.keep(new Word("a", "half-")));
        disk.failReading(FILE);
        opensAnew();
        outbox.change("a", half -> new Word("a", "whole"));
        assertEquals(List.of(), hearer.told);
        assertEquals("a half-\n", onTheDisk());
        disk.healReading(FILE);
        time.pass(AGAIN);
        assertEquals(List.of(new Word("a", "whole")), hearer.told);
    }

    @Test
    void whereNeitherCanBeReadNothingIsPromisedAndNothingLost() {
        cannotReadWhatWasKept();
        assertTrue(outbox.keep(new Word("b", "two")));
        disk.failReading(BESIDE);
        opensAnew();
        assertFalse(outbox.keep(new Word("c", "three")));
        outbox.put(new Word("d", "four"));
        assertEquals(List.of(new Word("d", "four")), outbox.kept(), "in memory alone");
        assertEquals("a one\n", onTheDisk());
        assertEquals("b two\n", besideIt());
    }

    private void keepsANewerOneBesideWhatComesBack() {
        cannotReadWhatWasKept();
        assertTrue(outbox.keep(new Word("b", "half-")));
        disk.healReading(FILE);
    }

    /** Wherever the power goes while both are made one again: the newer word is there, or the older was never promised away. */
    @Test
    void noPowerCutBringsAnOlderLetterBackOnceANewerStood() {
        boolean cut = true;
        for (int at = 0; cut; at++) {
            var one = new OutboxTest();
            one.keepsANewerOneBesideWhatComesBack();
            one.disk.cutPowerAtSync(at, sector -> false);
            cut = one.isCutWhile(() -> one.outbox.change("b", half -> new Word("b", "whole")));
            one.disk.restart();
            boolean stood = cut && one.stands("b whole");
            one.outbox = one.open();
            assertTrue(one.outbox.kept().contains(new Word("a", "one")), "cut at sync " + at);
            assertEquals(stood || !cut, one.outbox.kept().contains(new Word("b", "whole")), "cut at sync " + at);
        }
    }

    private boolean isCutWhile(Runnable work) {
        try {
            work.run();
            return false;
        } catch (PowerLost cut) {
            return true;
        }
    }

    private boolean stands(String line) {
        return onTheDisk().contains(line) || besideIt().contains(line);
    }

    @Test
    void aNameThatCannotBeTakenAwayIsNoFailureAndBringsNothingOlderBack() {
        keepsANewerOneBesideWhatComesBack();
        disk.failDeleting();
        assertTrue(outbox.keep(new Word("c", "half-")));
        outbox.change("b", half -> new Word("b", "whole"));
        opensAnew();
        assertEquals(List.of(new Word("a", "one"), new Word("b", "whole"), new Word("c", "half-")), outbox.kept());
    }

    /** A disk that cannot say whether there is something has not said that there is nothing. */
    @Test
    void whatCannotBeFoundIsNotWrittenOver() {
        isCutOff();
        outbox.put(new Word("a", "one"));
        disk.failFinding(FILE);
        opensAnew();
        assertTrue(outbox.keep(new Word("b", "two")));
        assertEquals("a one\n", onTheDisk());
        disk.healFinding(FILE);
        outbox.centralIsThere();
        assertEquals(List.of(new Word("a", "one"), new Word("b", "two")), outbox.kept());
    }

    @Test
    void whatChangesWhileTheDiskRefusesAnotherStaysChanged() {
        isCutOff();
        assertTrue(outbox.keep(new Word("a", "half-")));
        var later = new ArrayList<Runnable>();
        disk.failSync(0);
        disk.beforeSync(refusing -> {
            refusing.beforeSync(null);
            waiting = later::add;
            outbox.change("a", half -> new Word("a", "whole"));
        });
        assertFalse(outbox.keep(new Word("a", "other-")));
        assertEquals(List.of(new Word("a", "whole")), outbox.kept());
        assertEquals("a whole\n", onTheDisk());
    }

    @Test
    void whatCentralTookWhileTheDiskRefusesAnotherDoesNotComeBack() {
        isCutOff();
        outbox.put(new Word("a", "one"));
        hearer.answer = new Answer.Answered<>("thanks");
        disk.beforeSync(refusing -> {
            refusing.beforeSync(null);
            outbox.centralIsThere();
            refusing.failSync(0);
        });
        assertFalse(outbox.keep(new Word("a", "two")));
        assertEquals(List.of(), outbox.kept());
        assertEquals("", onTheDisk());
        assertEquals(List.of(new Word("a", "one"), new Word("a", "one")), hearer.told, "what was refused is not told");
    }

    /** The new name is in its place, and nobody knows whether the folder remembers it. */
    @Test
    void whatWasNotPromisedDoesNotStayOnTheDisk() {
        assertTrue(outbox.keep(new Word("a", "half-")));
        disk.failSync(1);
        assertFalse(outbox.keep(new Word("a", "other-")));
        assertEquals("a half-\n", onTheDisk());
    }

    @Test
    void whatIsForgottenIsSaidWithItsCode() {
        isCutOff();
        for (String name : List.of("a", "b", "c")) {
            outbox.put(new Word(name, "one"));
        }
        hearsForgettingOneWhen(() -> outbox.put(new Word("d", "one")));
        disk.failReading(FILE);
        opensAnew();
        outbox.put(new Word("e", "one"));
        disk.healReading(FILE);
        hearsForgettingOneWhen(() -> time.pass(AGAIN));
        assertEquals(
                List.of("c", "d", "e"), outbox.kept().stream().map(Word::name).toList());
    }

    private static void hearsForgettingOneWhen(Runnable work) {
        var log = LogLines.listen();
        try {
            work.run();
            log.tell("outbox.forgotten words letters=1");
        } finally {
            log.close();
        }
    }
}
