package org.linli.central.server.view;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.h2.jdbcx.JdbcConnectionPool;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.operator.PaymentEvent;
import org.linli.central.api.operator.PaymentList;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.ledger.StoredBatch;
import org.linli.central.server.view.Tables.Position;
import org.linli.foundation.journal.Head;

/**
 * The books in H2. Safe from any thread.
 *
 * <p>H2 does not sync on commit, so it may lag behind the journal after a power cut, or open empty. That is found by
 * comparing sequence and hash with the journal, and healed by folding.
 */
public final class View implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger("linli.central.view");

    /** Batches waiting to be applied; when there are more, the view catches up from the journal instead. */
    private static final int QUEUE = 1024;

    private static final int MOST_PAYMENTS = 1000;
    private static final Duration CLOSING_PATIENCE = Duration.ofSeconds(5);

    private final JdbcConnectionPool pool;
    private final Jdbi jdbi;
    /** An empty one wakes the view to end; an interrupt would close the database's file under it. */
    private final BlockingQueue<Optional<StoredBatch>> queue = new ArrayBlockingQueue<>(QUEUE);

    private volatile boolean behind;
    private volatile boolean closing;
    private Optional<Thread> applier = Optional.empty();

    private View(JdbcConnectionPool pool) {
        this.pool = pool;
        this.jdbi = Jdbi.create(pool);
    }

    /** Opens the database in the folder; one that cannot be opened is put aside and begun anew. */
    public static View open(Path folder) throws IOException {
        Files.createDirectories(folder);
        try {
            return openIn(folder);
        } catch (FlywayException | JdbiException damaged) {
            LOG.log(System.Logger.Level.WARNING, "view.damaged begun anew: {0}", damaged.getMessage());
            putAside(folder);
            return openIn(folder);
        }
    }

    private static View openIn(Path folder) {
        // No sync is asked of H2: the journal has it. FILE_LOCK=FS ends with the process, however that dies.
        var pool = JdbcConnectionPool.create(
                "jdbc:h2:file:" + folder.toAbsolutePath().resolve("books")
                        + ";FILE_LOCK=FS;WRITE_DELAY=500;DB_CLOSE_ON_EXIT=FALSE",
                "linli",
                "");
        try {
            Schema.bringUpToDate(pool);
        } catch (FlywayException damaged) {
            pool.dispose();
            throw damaged;
        }
        return new View(pool);
    }

    private static void putAside(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.move(
                        file,
                        file.resolveSibling("damaged-" + file.getFileName()),
                        java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Begins to follow the ledger; heals whatever is missing first, on the view's own thread. */
    public void follow(Ledger ledger) {
        ledger.tell(this::offer);
        behind = true;
        var thread = Thread.ofPlatform().daemon().name("view").unstarted(() -> run(ledger));
        applier = Optional.of(thread);
        thread.start();
    }

    private void offer(StoredBatch batch) {
        if (!queue.offer(Optional.of(batch))) {
            behind = true;
        }
    }

    private void run(Ledger ledger) {
        while (!closing) {
            try {
                if (behind) {
                    behind = false;
                    catchUp(ledger);
                }
                apply(nextBatches());
            } catch (InterruptedException closingNow) {
                return;
            } catch (LedgerUnavailableException ended) {
                LOG.log(System.Logger.Level.INFO, "view.ledger-ended");
                return;
            } catch (JdbiException failed) {
                LOG.log(System.Logger.Level.ERROR, "view.failed folding anew: {0}", failed.getMessage());
                jdbi.useTransaction(Tables::empty);
                behind = true;
            }
        }
    }

    private List<StoredBatch> nextBatches() throws InterruptedException {
        var taken = new ArrayList<Optional<StoredBatch>>();
        taken.add(queue.take());
        queue.drainTo(taken);
        return taken.stream().flatMap(Optional::stream).toList();
    }

    private void apply(List<StoredBatch> batches) {
        jdbi.useTransaction(handle -> {
            long at = Tables.position(handle).map(Position::sequence).orElse(0L);
            for (var batch : batches) {
                for (var stored : batch.entries()) {
                    if (stored.sequence() == at + 1) {
                        Tables.apply(handle, stored);
                        at = stored.sequence();
                    } else if (stored.sequence() > at + 1) {
                        behind = true;
                        return;
                    }
                }
                if (batch.head().sequence() == at) {
                    Tables.moveTo(handle, position(batch.head()));
                }
            }
        });
    }

    private static Position position(Head head) {
        return new Position(head.sequence(), head.hash().toString());
    }

    /** Folds what is missing; everything, when the view does not lie on the journal's chain. */
    private void catchUp(Ledger ledger) throws LedgerUnavailableException {
        var mine = jdbi.withHandle(Tables::position);
        if (mine.isPresent() && mine.get().equals(position(ledger.head()))) {
            return;
        }
        boolean onTheChain = mine.isPresent() && liesOn(ledger, mine.get());
        if (!onTheChain) {
            LOG.log(System.Logger.Level.INFO, "view.fold from the journal's beginning");
            jdbi.useTransaction(Tables::empty);
        }
        var folded = new ArrayList<StoredBatch>();
        long after = onTheChain ? mine.get().sequence() : 0;
        ledger.replay(batch -> {
            if (batch.head().sequence() > after) {
                folded.add(batch);
            }
        });
        apply(folded);
    }

    private static boolean liesOn(Ledger ledger, Position mine) throws LedgerUnavailableException {
        var found = new java.util.concurrent.atomic.AtomicBoolean();
        ledger.replay(batch -> {
            if (position(batch.head()).equals(mine)) {
                found.set(true);
            }
        });
        return found.get();
    }

    /** As far as the view has come; the list says how far that is. */
    public PaymentList payments() {
        return jdbi.inTransaction(handle -> new PaymentList(
                Tables.position(handle).map(Position::sequence).orElse(0L),
                Tables.newestPayments(handle, MOST_PAYMENTS)));
    }

    /** As far as the view has come. */
    public List<PaymentEvent> events(PaymentId payment) {
        return jdbi.withHandle(handle -> Tables.events(handle, payment));
    }

    /** The journal's sequence up to which the tables have come. */
    public long sequence() {
        return jdbi.withHandle(
                handle -> Tables.position(handle).map(Position::sequence).orElse(0L));
    }

    @Override
    public void close() {
        closing = true;
        applier.ifPresent(thread -> {
            if (!queue.offer(Optional.empty())) {
                LOG.log(System.Logger.Level.DEBUG, "view.busy it wakes by itself");
            }
            try {
                thread.join(CLOSING_PATIENCE);
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
        });
        pool.dispose();
    }

    /** The schema's migrations. */
    private static final class Schema {
        static void bringUpToDate(JdbcConnectionPool pool) {
            Flyway.configure()
                    .dataSource(pool)
                    .locations("classpath:org/linli/central/server/view")
                    .load()
                    .migrate();
        }
    }
}
