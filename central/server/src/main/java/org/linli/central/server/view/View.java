package org.linli.central.server.view;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.operator.PaymentEvent;
import org.linli.central.api.operator.PaymentList;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.Stored;
import org.linli.central.server.ledger.StoredBatch;
import org.linli.central.server.view.Tables.Position;
import org.linli.foundation.journal.Head;

/**
 * The books in H2. Safe from any thread. Opened and kept up by a thread of its own: central is ready before its tables
 * are, and takes payments whatever becomes of them.
 *
 * <p>H2 does not sync on commit, so it may lag behind the journal after a power cut, or open empty. That is found by
 * comparing sequence and hash with the journal, and healed by folding. Nobody reads the tables before they have been
 * level with the journal once: what an older or another journal left in them is never told.
 */
public final class View implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.view");

    /** Batches waiting to be applied; when there are more, the view catches up from the journal instead. */
    private static final int QUEUE = 1024;

    private static final int MOST_PAYMENTS = 1000;

    /** The tables open in about a second; a folding of a hundred thousand entries takes a few. */
    private static final Duration OPENING_PATIENCE = Duration.ofSeconds(10);

    /** A thousand callers wait for the ledger; the view is in no hurry. */
    private static final Duration BUSY_PAUSE = Duration.ofMillis(100);

    /**
     * Steps that come within this time share a transaction. Each by itself they took the processor ten times as long, and just when
     * the next step of a payment wanted it; nobody sees lists that much behind.
     */
    private static final Duration GATHERING = Duration.ofMillis(100);

    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(15);

    private final Ledger ledger;
    private final Duration patience;
    private final Thread keeper;

    /** Completed when the tables were level with the journal for the first time. */
    private final CompletableFuture<Jdbi> tables = new CompletableFuture<>();

    /** An empty one wakes the view to end; an interrupt would close the database's file under it. */
    private final BlockingQueue<Optional<StoredBatch>> queue = new ArrayBlockingQueue<>(QUEUE);

    /** Somebody waits for the keeper: it is not to gather more. */
    private final Semaphore hurry = new Semaphore(0);

    /** Who wants the tables made anew, and waits for it. */
    private final Queue<CompletableFuture<Long>> wanted = new ConcurrentLinkedQueue<>();

    private volatile boolean behind = true;

    /** The tables are being made anew: until they are whole nobody reads them. */
    private volatile boolean folding;

    /** What is in the tables does not count; the keeper's own. */
    private boolean mistrusted;

    private volatile boolean unusable;
    private volatile boolean closing;

    /** How the tables are come by; takes as long as it takes. */
    @FunctionalInterface
    interface Opening {
        Database open() throws IOException;
    }

    /** @param patience how long a reader waits for the tables */
    View(Opening opening, Ledger ledger, Duration patience) {
        this.ledger = ledger;
        this.patience = patience;
        this.keeper = Thread.ofPlatform().daemon().name("view").unstarted(() -> keep(opening));
    }

    /** Touches nothing yet; whoever reads already waits for {@link #follow}. */
    public static View in(Path folder, Ledger ledger) {
        return new View(() -> Database.open(folder), ledger, OPENING_PATIENCE);
    }

    /** Returns at once; opens the tables and keeps them up with the ledger from then on. Once. */
    public void follow() {
        ledger.tell(this::offer);
        keeper.start();
    }

    /**
     * Has the tables made anew from the journal's beginning, off the payment path. Readers are told to ask again until they are
     * whole.
     *
     * @return the journal's sequence they have come to; exceptionally when there are no tables any more
     */
    public CompletableFuture<Long> rebuild() {
        var asked = new CompletableFuture<Long>();
        wanted.add(asked);
        behind = true;
        wake();
        if (tables.isCompletedExceptionally()) {
            refuseWaiting();
        }
        return asked;
    }

    private void refuseWaiting() {
        for (var asked = wanted.poll(); asked != null; asked = wanted.poll()) {
            asked.completeExceptionally(new IllegalStateException("there are no tables"));
        }
    }

    private void wake() {
        hurry.release();
        if (!queue.offer(Optional.empty())) {
            LOG.log(System.Logger.Level.DEBUG, "view.busy it wakes by itself");
        }
    }

    private void offer(StoredBatch batch) {
        if (!queue.offer(Optional.of(batch))) {
            behind = true;
        }
    }

    private void keep(Opening opening) {
        try (var database = opening.open()) {
            keepUp(database);
        } catch (IOException | RuntimeException broken) {
            unusable = true;
            LOG.log(
                    System.Logger.Level.ERROR,
                    "view.unusable central shows no lists of payments ({0}); payments go on. Make room on the disk or"
                            + " delete the folder view/ in central''s data, and start central again",
                    broken.getMessage());
            LOG.log(System.Logger.Level.DEBUG, "view.unusable", broken);
        } finally {
            tables.completeExceptionally(new IllegalStateException("there are no tables"));
            refuseWaiting();
        }
    }

    private void keepUp(Database database) {
        var jdbi = database.jdbi();
        boolean failedBefore = false;
        while (!closing) {
            try {
                if (behind) {
                    behind = false;
                    level(database);
                    tables.complete(jdbi);
                    failedBefore = false;
                }
                apply(jdbi, nextBatches());
            } catch (LedgerUnavailableException refused) {
                if (refused.kind() != ProblemKind.BUSY) {
                    LOG.log(System.Logger.Level.DEBUG, "view.ledger-ended");
                    return;
                }
                behind = true;
                letTheLedgerBreathe();
            } catch (JdbiException failed) {
                if (failedBefore) {
                    throw failed;
                }
                failedBefore = true;
                LOG.log(System.Logger.Level.ERROR, "view.failed folding anew: {0}", failed.getMessage());
                mistrusted = true;
                behind = true;
            }
        }
    }

    private List<StoredBatch> nextBatches() {
        var taken = new ArrayList<Optional<StoredBatch>>();
        try {
            taken.add(queue.take());
            gather();
        } catch (InterruptedException nobodyMay) {
            throw new IllegalStateException("the view's thread was interrupted", nobodyMay);
        }
        queue.drainTo(taken);
        return taken.stream().flatMap(Optional::stream).toList();
    }

    /** Not on the queue, which would wake this thread for every step. */
    private void gather() throws InterruptedException {
        if (hurry.tryAcquire(GATHERING.toMillis(), TimeUnit.MILLISECONDS)) {
            hurry.drainPermits();
        }
    }

    /** What comes meanwhile may be dropped: the view is behind and asks the journal. */
    private void letTheLedgerBreathe() {
        try {
            var dropped = queue.poll(BUSY_PAUSE.toMillis(), TimeUnit.MILLISECONDS);
            LOG.log(System.Logger.Level.DEBUG, "view.ledger-busy {0}", dropped != null);
        } catch (InterruptedException nobodyMay) {
            throw new IllegalStateException("the view's thread was interrupted", nobodyMay);
        }
    }

    private void apply(Jdbi jdbi, List<StoredBatch> batches) {
        if (batches.isEmpty()) {
            return;
        }
        jdbi.useTransaction(handle -> {
            long at = Tables.position(handle).map(Position::sequence).orElse(0L);
            var next = new ArrayList<Stored>();
            Optional<Head> reached = Optional.empty();
            for (var batch : batches) {
                for (var stored : batch.entries()) {
                    if (stored.sequence() == at + 1) {
                        next.add(stored);
                        at = stored.sequence();
                    } else if (stored.sequence() > at + 1) {
                        behind = true;
                        return;
                    }
                }
                if (batch.head().sequence() == at) {
                    reached = Optional.of(batch.head());
                }
            }
            new Rows().steps(handle, next);
            Tables.applyOthers(handle, next);
            reached.ifPresent(head -> Tables.moveTo(handle, position(head)));
        });
    }

    static Position position(Head head) {
        return new Position(head.sequence(), head.hash().toString());
    }

    /** Whoever asked for it meanwhile gets tables made anew. */
    private void level(Database database) throws LedgerUnavailableException {
        var asked = new ArrayList<CompletableFuture<Long>>();
        for (var each = wanted.poll(); each != null; each = wanted.poll()) {
            asked.add(each);
        }
        try {
            catchUp(database, !asked.isEmpty() || mistrusted);
            mistrusted = false;
        } catch (LedgerUnavailableException | RuntimeException failed) {
            // Whether it is tried again or given up, they are answered with what comes of it.
            wanted.addAll(asked);
            throw failed;
        }
        long level = database.jdbi()
                .withHandle(Tables::position)
                .map(Position::sequence)
                .orElse(0L);
        asked.forEach(each -> each.complete(level));
    }

    /** Folds what is missing; everything, when that is wanted or the view does not lie on the journal's chain. */
    private void catchUp(Database database, boolean anew) throws LedgerUnavailableException {
        if (anew || !catchUp(database.jdbi())) {
            folding = true;
            database.emptyAll();
            var fold = new WholeFold(database.jdbi());
            ledger.replay(fold);
            LOG.log(System.Logger.Level.INFO, "view.fold from the journal''s beginning, {0} entries", fold.finish());
            folding = false;
        }
    }

    /** False, and nothing has changed, when the view does not lie on the journal's chain. */
    private boolean catchUp(Jdbi jdbi) throws LedgerUnavailableException {
        var mine = jdbi.withHandle(Tables::position);
        var head = ledger.head();
        if (mine.isEmpty()) {
            // A folding that was broken off leaves rows without a position.
            return head.sequence() == 0 && jdbi.withHandle(Tables::areEmpty);
        }
        if (mine.get().equals(position(head))) {
            return true;
        }
        var chunks = new Chunks(jdbi, mine.get());
        ledger.replay(chunks);
        return chunks.finish();
    }

    /** As far as the view has come; the list says how far that is. */
    public PaymentList payments() throws ViewUnavailableException {
        return read(handle -> new PaymentList(
                Tables.position(handle).map(Position::sequence).orElse(0L),
                Tables.newestPayments(handle, MOST_PAYMENTS)));
    }

    /** As far as the view has come. */
    public List<PaymentEvent> events(PaymentId payment) throws ViewUnavailableException {
        return read(handle -> Tables.events(handle, payment));
    }

    /** The journal's sequence up to which the tables have come. */
    public long sequence() throws ViewUnavailableException {
        return read(handle -> Tables.position(handle).map(Position::sequence).orElse(0L));
    }

    private <T> T read(Function<Handle, T> question) throws ViewUnavailableException {
        try {
            var jdbi = tables.get(patience.toMillis(), TimeUnit.MILLISECONDS);
            if (unusable) {
                throw new ViewUnavailableException(ProblemKind.LISTS_UNUSABLE);
            }
            if (folding) {
                throw new ViewUnavailableException(ProblemKind.LISTS_NOT_READY);
            }
            return jdbi.inTransaction(question::apply);
        } catch (TimeoutException slow) {
            throw new ViewUnavailableException(ProblemKind.LISTS_NOT_READY);
        } catch (ExecutionException none) {
            throw new ViewUnavailableException(unusable ? ProblemKind.LISTS_UNUSABLE : ProblemKind.LISTS_NOT_READY);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new ViewUnavailableException(ProblemKind.LISTS_NOT_READY);
        } catch (JdbiException unreadable) {
            LOG.log(System.Logger.Level.WARNING, "view.unreadable {0}", unreadable.getMessage());
            throw new ViewUnavailableException(ProblemKind.LISTS_NOT_READY);
        }
    }

    /** To be closed before the ledger, which it reads. */
    @Override
    public void close() {
        closing = true;
        wake();
        try {
            if (keeper.getState() != Thread.State.NEW && !keeper.join(CLOSING_PATIENCE)) {
                LOG.log(System.Logger.Level.WARNING, "view.slow-close it ends with the process");
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
