package org.linli.central.server.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.api.wire.WireJson;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.journal.Appending;
import org.linli.foundation.journal.Entry;
import org.linli.foundation.journal.Head;
import org.linli.foundation.journal.Journal;
import org.linli.foundation.journal.JournalSettings;
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

    /** A batch takes no more jobs when it has recorded this many entries; far below what one append takes. */
    private static final int BATCH_ENTRIES = 256;

    /** Longer than a sync on a bad card takes, and than a terminal waits for its answer. */
    private static final Duration ANSWER_PATIENCE = Duration.ofSeconds(30);

    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(10);

    private final FilePort files;
    private final Path folder;
    private final Journal journal;
    private final InstantSource clock;
    private final Books books;
    private final BlockingQueue<Job<?>> mailbox = new ArrayBlockingQueue<>(MAILBOX);
    private final Duration patience;
    /** None where whoever asks is the only thread there is. */
    private final Optional<Thread> owner;

    /** The jobs taken out of the mailbox and perhaps not ended; the owner's own. */
    private final List<Job<?>> underway = new ArrayList<>();

    private volatile Consumer<StoredBatch> reader = batch -> {};
    private volatile boolean stopped;
    private volatile boolean closing;
    private volatile boolean ended;

    private Ledger(
            FilePort files,
            Path folder,
            Journal journal,
            Books books,
            InstantSource clock,
            Duration patience,
            boolean alone) {
        this.files = files;
        this.folder = folder;
        this.journal = journal;
        this.books = books;
        this.clock = clock;
        this.patience = patience;
        this.owner = alone
                ? Optional.empty()
                : Optional.of(Thread.ofPlatform().name("ledger").unstarted(this::run));
    }

    /** Opens or makes the journal in the folder and folds it. */
    public static LedgerOpening open(FilePort files, Path folder, InstantSource clock) {
        return open(files, folder, clock, ANSWER_PATIENCE);
    }

    /**
     * As {@link #open}, without a thread: work runs within the call that asks, and what it sets off after that within the same
     * call. For a rehearsal that has one thread and wants every run of it the same. Not safe from any other.
     */
    public static LedgerOpening openAlone(FilePort files, Path folder, JournalSettings settings, InstantSource clock) {
        return open(files, folder, settings, clock, ANSWER_PATIENCE, true);
    }

    /** @param patience how long a caller waits for its answer */
    static LedgerOpening open(FilePort files, Path folder, InstantSource clock, Duration patience) {
        return open(files, folder, JournalSettings.standard(), clock, patience, false);
    }

    private static LedgerOpening open(
            FilePort files,
            Path folder,
            JournalSettings settings,
            InstantSource clock,
            Duration patience,
            boolean alone) {
        var books = new Books();
        Opening opening;
        try {
            opening = Journal.open(files, folder, settings, Ledger::read, books::apply);
        } catch (IllegalStateException unreadable) {
            return new LedgerOpening.Refused("ledger.unreadable: " + unreadable.getMessage());
        }
        return switch (opening) {
            case Opening.Refused refused -> new LedgerOpening.Refused(refused.why() + ": " + refused.sentence());
            case Opening.Opened opened -> {
                var ledger = new Ledger(files, folder, opened.journal(), books, clock, patience, alone);
                long entries = opened.journal().head().sequence();
                ledger.owner.ifPresent(Thread::start);
                yield new LedgerOpening.Opened(ledger, entries);
            }
        };
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
     * Runs the work and waits until all it recorded is on the disk; half a minute at the longest. Work that has not begun
     * by then is withdrawn; work that has begun goes on, and what becomes of it is nobody's answer.
     *
     * @throws LedgerUnavailableException when it was not done, or nobody knows
     * @throws IllegalStateException when the work itself threw, before it recorded anything
     */
    public <T> T ask(Work<T> work) throws LedgerUnavailableException {
        return ask(work, Duration.ZERO, patience);
    }

    /** As {@link #ask}, and waits for room as well: for what central itself must get done, not for requests. */
    public <T> T askWhenThereIsRoom(Work<T> work) throws LedgerUnavailableException {
        return ask(work, patience, patience);
    }

    private <T> T ask(Work<T> work, Duration forRoom, Duration forAnswer) throws LedgerUnavailableException {
        var job = new Job<>(work);
        if (stopped || closing) {
            throw new LedgerUnavailableException(ProblemKind.STOPPED);
        }
        if (owner.isEmpty()) {
            return askAlone(job);
        }
        if (!offer(job, forRoom)) {
            throw new LedgerUnavailableException(ProblemKind.BUSY);
        }
        if (ended) {
            // The owner may have looked into the mailbox for the last time before this came.
            job.refuse();
        }
        var answer = job.await(forAnswer);
        if (answer.isPresent()) {
            return answer.get();
        }
        // Whoever gets it out of the mailbox has it: withdrawn here, it was never begun.
        var why = mailbox.remove(job) ? ProblemKind.BUSY : ProblemKind.STOPPED;
        LOG.log(System.Logger.Level.WARNING, "ledger.slow {0}", why.code());
        throw new LedgerUnavailableException(why);
    }

    private <T> T askAlone(Job<T> job) throws LedgerUnavailableException {
        if (!underway.isEmpty()) {
            throw new IllegalStateException("asked from within what was asked");
        }
        try {
            runBatch(job);
        } finally {
            underway.clear();
        }
        return job.await(Duration.ZERO).orElseThrow();
    }

    private boolean offer(Job<?> job, Duration forRoom) throws LedgerUnavailableException {
        try {
            return mailbox.offer(job, forRoom.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LedgerUnavailableException(ProblemKind.BUSY);
        }
    }

    /** The journal's position; every entry up to it is on the disk. */
    public Head head() throws LedgerUnavailableException {
        return ask(turn -> journal.head());
    }

    /**
     * Hands over everything there is at the moment of asking, folded anew from the files on the caller's thread. Payments go
     * on meanwhile.
     */
    public void replay(Consumer<StoredBatch> from) throws LedgerUnavailableException {
        var until = head();
        var copy = new Books();
        try {
            Journal.read(files, folder, until, entry -> new Read(entry.head(), read(entry)), each -> {
                copy.apply(each.entry());
                var stored = new Stored(each.head().sequence(), each.entry(), copy.paymentAfter(each.entry()));
                from.accept(new StoredBatch(List.of(stored), each.head()));
            });
        } catch (IOException unreadable) {
            throw new IllegalStateException("the journal cannot be read again", unreadable);
        }
    }

    private record Read(Head head, LedgerEntry entry) {}

    /** How many callers' work has not begun. */
    int waiting() {
        return mailbox.size();
    }

    public boolean isStopped() {
        return stopped;
    }

    /** Lets the current batch reach the disk; work that still waits is told the ledger stopped. */
    @Override
    public void close() {
        closing = true;
        if (owner.isEmpty()) {
            journal.close();
            return;
        }
        // Wakes the owner; an interrupt could hit it inside the journal and close the file under it.
        if (!mailbox.offer(new Job<>(turn -> true))) {
            LOG.log(System.Logger.Level.DEBUG, "ledger.busy it wakes by itself");
        }
        try {
            if (!owner.get().join(CLOSING_PATIENCE)) {
                LOG.log(System.Logger.Level.WARNING, "ledger.slow-close the last batch is still being written");
                return;
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        journal.close();
    }

    private void run() {
        try {
            while (!closing) {
                serve();
            }
        } finally {
            ended = true;
            mailbox.forEach(Job::refuse);
        }
    }

    private void serve() {
        try {
            runBatch(mailbox.take());
        } catch (Throwable bug) {
            // Errors too: whoever waits for a thread that is gone waits for nothing.
            stopped = true;
            underway.forEach(Job::refuse);
            LOG.log(System.Logger.Level.ERROR, "ledger.bug", bug);
        }
    }

    private void runBatch(Job<?> first) {
        underway.clear();
        var batch = new Batch();
        for (Job<?> job = first; job != null; job = batch.isFull() ? null : mailbox.poll()) {
            underway.add(job);
            var share = new Share(job, books, clock);
            if (stopped || !decide(share)) {
                continue;
            }
            if (!batch.hasRoomFor(share)) {
                settle(batch);
                batch = new Batch();
            }
            batch.add(share);
        }
        settle(batch);
    }

    /** False when the work threw. */
    private boolean decide(Share share) {
        try {
            share.job().decide(share);
            return true;
        } catch (RuntimeException bug) {
            share.job().fail(bug);
            if (!share.entries().isEmpty()) {
                stopped = true;
                LOG.log(System.Logger.Level.ERROR, "ledger.bug", bug);
            }
            return false;
        }
    }

    private void settle(Batch batch) {
        if (!stopped && batch.entries > 0) {
            append(batch);
        }
        if (stopped) {
            underway.forEach(Job::refuse);
            return;
        }
        batch.shares.forEach(share -> share.effects().forEach(Runnable::run));
        batch.shares.forEach(share -> share.job().deliver());
    }

    private void append(Batch batch) {
        var payloads = new ArrayList<byte[]>();
        batch.shares.forEach(share -> payloads.addAll(share.payloads()));
        switch (journal.appendAll(payloads)) {
            case Appending.NotWritten refused -> {
                stopped = true;
                LOG.log(System.Logger.Level.ERROR, "{0} {1}: {2}", STOPPED, refused.why(), refused.sentence());
            }
            case Appending.Written written -> reader.accept(batch.stored(written));
        }
    }

    private static LedgerEntry read(Entry entry) {
        try {
            return WireJson.read(entry.payload(), LedgerEntry.class);
        } catch (BrokenContractException unknown) {
            throw new IllegalStateException(
                    "entry " + entry.sequence() + " is not one this program knows; install the newer program again",
                    unknown);
        }
    }

    /** What several jobs decided, for the one append and its sync. */
    private static final class Batch {
        private final List<Share> shares = new ArrayList<>();
        private int entries;
        private int bytes;

        boolean isFull() {
            return entries >= BATCH_ENTRIES;
        }

        boolean hasRoomFor(Share share) {
            return Share.fits(entries + share.entries().size(), bytes + share.bytes());
        }

        void add(Share share) {
            shares.add(share);
            entries += share.entries().size();
            bytes += share.bytes();
        }

        StoredBatch stored(Appending.Written written) {
            var stored = new ArrayList<Stored>();
            for (var share : shares) {
                for (int i = 0; i < share.entries().size(); i++) {
                    stored.add(new Stored(
                            written.first() + stored.size(),
                            share.entries().get(i),
                            share.payments().get(i)));
                }
            }
            return new StoredBatch(stored, written.head());
        }
    }
}
