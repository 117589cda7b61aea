package org.linli.central.server.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.ManualTime;

class LedgerTest {
    private static final TerminalId TERMINAL = new TerminalId("t-0001");

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();

    private Ledger open(FilePort files) {
        var opening = Ledger.open(files, folder, time);
        return assertInstanceOf(LedgerOpening.Opened.class, opening).ledger();
    }

    private long reserve(Ledger ledger, long upTo) throws LedgerUnavailableException {
        return ledger.ask(turn -> {
            turn.record(new LedgerEntry.CountersReserved(turn.now(), TERMINAL, upTo));
            return turn.books().reservedCounter(TERMINAL);
        });
    }

    @Test
    void whatWasAnsweredIsThereAtTheNextStart() throws Exception {
        try (var ledger = open(new DiskFiles())) {
            assertEquals(7, reserve(ledger, 7));
        }
        try (var ledger = open(new DiskFiles())) {
            long reserved = ledger.ask(turn -> turn.books().reservedCounter(TERMINAL));
            assertEquals(7, reserved);
        }
    }

    @Test
    void manyCallersShareSyncs() throws Exception {
        var syncs = new AtomicInteger();
        try (var ledger = open(new CountingFiles(syncs, new AtomicBoolean()))) {
            syncs.set(0);
            var answers = new ArrayList<Future<Long>>();
            try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
                for (int i = 1; i <= 500; i++) {
                    long upTo = i;
                    answers.add(callers.submit(() -> reserve(ledger, upTo)));
                }
            }
            for (var answer : answers) {
                assertTrue(answer.get() > 0);
            }
            assertTrue(syncs.get() < 500, syncs + " syncs for 500 entries");
            assertEquals(500, ledger.head().sequence());
        }
    }

    @Test
    void aDiskThatFailsStopsTheLedgerForGoodAndSaysSo() throws Exception {
        var failing = new AtomicBoolean();
        try (var ledger = open(new CountingFiles(new AtomicInteger(), failing))) {
            reserve(ledger, 1);
            failing.set(true);
            assertEquals(ProblemKind.STOPPED, refusal(() -> reserve(ledger, 2)));
            failing.set(false);
            assertEquals(ProblemKind.STOPPED, refusal(() -> reserve(ledger, 3)), "not again on a disk that failed");
            assertTrue(ledger.isStopped());
        }
    }

    @Test
    void theReaderIsToldOfEveryEntryInOrderAfterItIsOnTheDisk() throws Exception {
        var told = new ArrayList<Long>();
        try (var ledger = open(new DiskFiles())) {
            ledger.tell(batch -> batch.entries().forEach(entry -> told.add(entry.sequence())));
            for (int i = 1; i <= 20; i++) {
                reserve(ledger, i);
            }
        }
        assertEquals(20, told.size());
        assertEquals(told.stream().sorted().toList(), told);
    }

    @Test
    void workThatFailsWithoutRecordingHurtsNobodyElse() throws Exception {
        try (var ledger = open(new DiskFiles())) {
            assertThrows(
                    IllegalStateException.class,
                    () -> ledger.ask(turn -> {
                        throw new IllegalArgumentException("a bug");
                    }));
            assertEquals(1, reserve(ledger, 1));
        }
    }

    /** Everyone behind whatever the owner does first, so that all come into one batch. */
    private static List<Future<Boolean>> askedTogether(Ledger ledger, List<LedgerEntry> entries) throws Exception {
        var answers = new ArrayList<Future<Boolean>>();
        var begun = new CountDownLatch(1);
        var goOn = new CountDownLatch(1);
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            answers.add(callers.submit(() -> ledger.ask(turn -> {
                begun.countDown();
                awaited(goOn);
                return true;
            })));
            assertTrue(begun.await(10, TimeUnit.SECONDS));
            for (var entry : entries) {
                answers.add(callers.submit(() -> ledger.ask(turn -> {
                    turn.record(entry);
                    return true;
                })));
            }
            await(() -> ledger.waiting() == entries.size());
            goOn.countDown();
        }
        return answers;
    }

    private static void awaited(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException unexpected) {
            throw new IllegalStateException(unexpected);
        }
    }

    private static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "waited in vain");
            LockSupport.parkNanos(1_000_000);
        }
    }

    private LedgerEntry askingToEnrol(int number, int nameLength) {
        return new LedgerEntry.EnrolmentAsked(
                time.instant(), new EnrolmentId("e-%020d".formatted(number)), "hash", "n".repeat(nameLength), "key");
    }

    private void allFit(int entries, int nameLength) throws Exception {
        try (var ledger = open(new DiskFiles())) {
            var asked = IntStream.range(0, entries)
                    .mapToObj(i -> askingToEnrol(i, nameLength))
                    .toList();
            for (var answer : askedTogether(ledger, asked)) {
                assertTrue(answer.get());
            }
            assertTrue(!ledger.isStopped());
            assertEquals(entries, ledger.head().sequence());
        }
        try (var again = open(new DiskFiles())) {
            int enrolments = again.ask(turn -> turn.books().enrolments().size());
            assertEquals(entries, enrolments);
        }
    }

    @Test
    void aFewLargeEntriesTogetherDoNotOverfillOneAppend() throws Exception {
        allFit(20, 15_000);
    }

    @Test
    void manyEntriesBehindOneSlowJobDoNotOverfillOneAppend() throws Exception {
        allFit(250, 1_400);
    }

    @Test
    void anEntryTooLargeForTheJournalHurtsOnlyWhoAsked() throws Exception {
        try (var ledger = open(new DiskFiles())) {
            var tooLarge = askingToEnrol(1, 70_000);
            assertThrows(
                    IllegalStateException.class,
                    () -> ledger.ask(turn -> {
                        turn.record(tooLarge);
                        return true;
                    }));
            assertEquals(1, reserve(ledger, 1));
            int enrolments = ledger.ask(turn -> turn.books().enrolments().size());
            assertEquals(0, enrolments, "what the journal did not take is not in the books");
        }
    }

    @Test
    void anErrorOnTheOwnersThreadLeavesNobodyWaiting() {
        try (var ledger = open(new DiskFiles())) {
            assertEquals(
                    ProblemKind.STOPPED,
                    refusal(() -> ledger.ask(turn -> {
                        throw new StackOverflowError("made by a test");
                    })));
            assertEquals(ProblemKind.STOPPED, refusal(() -> reserve(ledger, 1)));
            assertTrue(ledger.isStopped());
        }
    }

    @Test
    void aReaderThatFailsLeavesNobodyWaiting() {
        try (var ledger = open(new DiskFiles())) {
            ledger.tell(batch -> {
                throw new IllegalStateException("made by a test");
            });
            assertEquals(ProblemKind.STOPPED, refusal(() -> reserve(ledger, 1)));
            assertEquals(ProblemKind.STOPPED, refusal(() -> reserve(ledger, 2)));
        }
    }

    @Test
    void whoeverWaitedTooLongIsTold() throws Exception {
        var opening = Ledger.open(new DiskFiles(), folder, time, Duration.ofMillis(50));
        try (var ledger = assertInstanceOf(LedgerOpening.Opened.class, opening).ledger()) {
            var goOn = new CountDownLatch(1);
            assertEquals(
                    ProblemKind.STOPPED,
                    refusal(() -> ledger.ask(turn -> {
                        awaited(goOn);
                        return true;
                    })),
                    "it had begun: nobody knows");
            assertEquals(ProblemKind.BUSY, refusal(() -> reserve(ledger, 7)), "it had not: nothing was done");
            goOn.countDown();
            long reserved = ledger.ask(turn -> turn.books().reservedCounter(TERMINAL));
            assertEquals(0, reserved);
        }
    }

    @Test
    void aSecondProgramIsToldThatTheJournalIsInUse() {
        try (var ledger = open(new DiskFiles())) {
            var second = assertInstanceOf(LedgerOpening.Refused.class, Ledger.open(new DiskFiles(), folder, time));
            assertTrue(second.sentence().contains("in use"), second.sentence());
            assertTrue(!ledger.isStopped());
        }
    }

    @Test
    void afterClosingItTakesNothing() {
        var ledger = open(new DiskFiles());
        ledger.close();
        assertEquals(ProblemKind.STOPPED, refusal(() -> reserve(ledger, 1)));
    }

    private interface Asking {
        void run() throws LedgerUnavailableException;
    }

    private static ProblemKind refusal(Asking asking) {
        return assertThrows(LedgerUnavailableException.class, asking::run).kind();
    }

    /** The real disk, counting syncs, and failing them when told. */
    private static final class CountingFiles implements FilePort {
        private final FilePort disk = new DiskFiles();
        private final AtomicInteger syncs;
        private final AtomicBoolean failing;

        CountingFiles(AtomicInteger syncs, AtomicBoolean failing) {
            this.syncs = syncs;
            this.failing = failing;
        }

        @Override
        public Handle open(Path path) throws IOException {
            return new Counting(disk.open(path));
        }

        @Override
        public boolean exists(Path path) throws IOException {
            return disk.exists(path);
        }

        @Override
        public List<Path> list(Path within) throws IOException {
            return disk.list(within);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            disk.rename(from, to);
        }

        @Override
        public void delete(Path path) throws IOException {
            disk.delete(path);
        }

        @Override
        public void syncFolder(Path within) throws IOException {
            disk.syncFolder(within);
        }

        private final class Counting implements Handle {
            private final Handle handle;

            Counting(Handle handle) {
                this.handle = handle;
            }

            @Override
            public long size() throws IOException {
                return handle.size();
            }

            @Override
            public int read(ByteBuffer into, long position) throws IOException {
                return handle.read(into, position);
            }

            @Override
            public void write(ByteBuffer from, long position) throws IOException {
                handle.write(from, position);
            }

            @Override
            public void truncate(long size) throws IOException {
                handle.truncate(size);
            }

            @Override
            public void sync() throws IOException {
                if (failing.get()) {
                    throw new IOException("the disk is full of sand");
                }
                syncs.incrementAndGet();
                handle.sync();
            }

            @Override
            public boolean tryLock() throws IOException {
                return handle.tryLock();
            }

            @Override
            public void close() throws IOException {
                handle.close();
            }
        }
    }
}
