package org.linli.central.server.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Entry;
import org.linli.foundation.journal.Head;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.Opening;

/**
 * The journal, the books, and the thread that owns them. Safe from any thread.
 *
 * <p>{@link #ask} runs work on the owner's thread and returns when everything it recorded is on the disk. Work of
 * several callers shares one sync. When the journal refuses, the books in memory are ahead of the disk: the ledger stops
 * for good and says so to everyone, until central is started anew and folds what the disk really holds.
 */
public final class Ledger implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.ledger");
    private static final Code STOPPED = ProblemKind.STOPPED.code();

    /** Callers waiting at once; more are told that central is busy. */
    private static final int MAILBOX = 1024;

    /** A batch ends when it has recorded this many entries; far below what one append takes. */
    private static final int BATCH_ENTRIES = 256;

    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(10);

    private final Journal journal;
    private final InstantSource clock;
    private final Books books;
    private final BlockingQueue<Job<?>> mailbox = new ArrayBlockingQueue<>(MAILBOX);
    private final Thread owner;
    private volatile Consumer<StoredBatch> reader = batch -> {};
    private volatile boolean stopped;
    private volatile boolean closing;
    private volatile boolean ended;

    private Ledger(Journal journal, Books books, InstantSource clock) {
        this.journal = journal;
        this.books = books;
        this.clock = clock;
        this.owner = Thread.ofPlatform().name("ledger").unstarted(this::run);
    }

    /** Opens or makes the journal in the folder and folds it. */
    public static LedgerOpening open(FilePort files, Path folder, InstantSource clock) {
        var opening = Journal.open(files, folder);
        if (opening instanceof Opening.Refused refused) {
            return new LedgerOpening.Refused(refused.why() + ": " + refused.sentence());
        }
        var journal = ((Opening.Opened) opening).journal();
        var books = new Books();
        try {
            journal.replayAfter(0, entry -> books.apply(read(entry)));
        } catch (IOException | IllegalStateException unreadable) {
            journal.close();
            return new LedgerOpening.Refused("ledger.unreadable: " + unreadable.getMessage());
        }
        var ledger = new Ledger(journal, books, clock);
        long entries = journal.head().sequence();
        ledger.owner.start();
        return new LedgerOpening.Opened(ledger, entries);
    }

    /** Something to decide; runs on the ledger's thread and must not block. */
    @FunctionalInterface
    public interface Work<T> {
        T run(Turn turn);
    }

    /** Who is told of every stored batch, on the ledger's thread: hand over, do not block. One at a time. */
    public void tell(Consumer<StoredBatch> newReader) {
        reader = newReader;
    }

    /**
     * Runs the work and waits until all it recorded is on the disk.
     *
     * @throws LedgerUnavailableException when it was not done, or nobody knows
     */
    public <T> T ask(Work<T> work) throws LedgerUnavailableException {
        var job = new Job<>(work);
        if (stopped || closing) {
            throw new LedgerUnavailableException(ProblemKind.STOPPED);
        }
        if (!mailbox.offer(job)) {
            throw new LedgerUnavailableException(ProblemKind.BUSY);
        }
        if (ended) {
            // The owner may have looked into the mailbox for the last time before this came.
            job.fail(new LedgerUnavailableException(ProblemKind.STOPPED));
        }
        return job.await();
    }

    /** The journal's position; every entry up to it is on the disk. */
    public Head head() throws LedgerUnavailableException {
        return ask(turn -> journal.head());
    }

    /** Hands over everything from the start, folded anew, on the ledger's thread; the ledger does nothing else then. */
    public void replay(Consumer<StoredBatch> from) throws LedgerUnavailableException {
        ask(turn -> {
            var copy = new Books();
            try {
                journal.replayAfter(0, entry -> {
                    var each = read(entry);
                    copy.apply(each);
                    var stored = new Stored(entry.sequence(), each, paymentIn(copy, each));
                    from.accept(new StoredBatch(List.of(stored), entry.head()));
                });
            } catch (IOException unreadable) {
                throw new IllegalStateException("the journal cannot be read again", unreadable);
            }
            return true;
        });
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Lets the current batch reach the disk; work that still waits is told the ledger stopped. */
    @Override
    public void close() {
        closing = true;
        // Wakes the owner; an interrupt could hit it inside the journal and close the file under it.
        if (!mailbox.offer(new Job<>(turn -> true))) {
            LOG.log(System.Logger.Level.DEBUG, "ledger.busy it wakes by itself");
        }
        try {
            if (!owner.join(CLOSING_PATIENCE)) {
                LOG.log(System.Logger.Level.WARNING, "ledger.slow-close the last batch is still being written");
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        journal.close();
    }

    private void run() {
        while (!closing) {
            try {
                runBatch(mailbox.take());
            } catch (InterruptedException nobodyMay) {
                throw new IllegalStateException("the ledger's thread was interrupted", nobodyMay);
            } catch (RuntimeException bug) {
                stop("ledger.bug", bug);
            }
        }
        ended = true;
        mailbox.forEach(job -> job.fail(new LedgerUnavailableException(ProblemKind.STOPPED)));
    }

    private void runBatch(Job<?> first) {
        var batch = new Batch();
        for (Job<?> job = first; job != null; job = batch.isFull() ? null : mailbox.poll()) {
            batch.jobs.add(job);
            if (stopped) {
                job.fail(new LedgerUnavailableException(ProblemKind.STOPPED));
            } else {
                batch.decide(job);
            }
        }
        if (!batch.entries.isEmpty() && !stopped) {
            append(batch).ifPresent(reader);
        }
        if (stopped) {
            batch.jobs.forEach(job -> job.fail(new LedgerUnavailableException(ProblemKind.STOPPED)));
            return;
        }
        batch.effects.forEach(Runnable::run);
        batch.jobs.forEach(Job::deliver);
    }

    private Optional<StoredBatch> append(Batch batch) {
        var payloads = batch.entries.stream().map(WireJson::write).toList();
        var appending = journal.appendAll(payloads);
        if (appending instanceof Appending.NotWritten refused) {
            LOG.log(System.Logger.Level.ERROR, "{0} {1}: {2}", STOPPED, refused.why(), refused.sentence());
            stopped = true;
            return Optional.empty();
        }
        var written = (Appending.Written) appending;
        return Optional.of(batch.stored(written));
    }

    private void stop(String code, Throwable bug) {
        stopped = true;
        LOG.log(System.Logger.Level.ERROR, code, bug);
    }

    private static LedgerEntry read(Entry entry) {
        try {
            return WireJson.read(entry.payload(), LedgerEntry.class);
        } catch (BrokenContractException unknown) {
            throw new IllegalStateException("entry " + entry.sequence() + " is not one of ours", unknown);
        }
    }

    private static Optional<Payment> paymentIn(Books books, LedgerEntry entry) {
        return entry instanceof LedgerEntry.PaymentStep step ? books.payment(step.payment()) : Optional.empty();
    }

    /** What several jobs decided, before the one sync. */
    private final class Batch implements Turn {
        private final List<Job<?>> jobs = new ArrayList<>();
        private final List<LedgerEntry> entries = new ArrayList<>();
        private final List<Optional<Payment>> payments = new ArrayList<>();
        private final List<Runnable> effects = new ArrayList<>();

        boolean isFull() {
            return entries.size() >= BATCH_ENTRIES;
        }

        void decide(Job<?> job) {
            int before = entries.size();
            try {
                job.decide(this);
            } catch (RuntimeException bug) {
                job.fail(bug);
                if (entries.size() > before) {
                    stop("ledger.bug", bug);
                }
            }
        }

        StoredBatch stored(Appending.Written written) {
            var stored = new ArrayList<Stored>();
            for (int i = 0; i < entries.size(); i++) {
                stored.add(new Stored(written.first() + i, entries.get(i), payments.get(i)));
            }
            return new StoredBatch(stored, written.head());
        }

        @Override
        public Books books() {
            return books;
        }

        @Override
        public Instant now() {
            return clock.instant();
        }

        @Override
        public void record(LedgerEntry entry) {
            books.apply(entry);
            entries.add(entry);
            payments.add(paymentIn(books, entry));
        }

        @Override
        public void afterwards(Runnable effect) {
            effects.add(effect);
        }
    }

    private static final class Job<T> {
        private final Work<T> work;
        private final CompletableFuture<T> outcome = new CompletableFuture<>();
        private Optional<T> decided = Optional.empty();

        Job(Work<T> work) {
            this.work = work;
        }

        void decide(Turn turn) {
            decided = Optional.of(work.run(turn));
        }

        void deliver() {
            decided.ifPresent(outcome::complete);
        }

        void fail(Exception why) {
            outcome.completeExceptionally(why);
        }

        T await() throws LedgerUnavailableException {
            try {
                return outcome.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new LedgerUnavailableException(ProblemKind.STOPPED);
            } catch (ExecutionException failed) {
                if (failed.getCause() instanceof LedgerUnavailableException unavailable) {
                    throw unavailable;
                }
                throw new IllegalStateException("work on the ledger failed", failed.getCause());
            }
        }
    }
}
