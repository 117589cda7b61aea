package org.linli.central.server.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jdbi.v3.core.Handle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.wire.ProblemKind;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.time.ManualTime;

/** Who asks before the tables are there. */
class ViewTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration HARDLY_ANY = Duration.ofMillis(20);
    private static final Executor THREADS =
            work -> Thread.ofVirtual().name("reader").start(work);

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private final CountDownLatch opens = new CountDownLatch(1);
    private final CountDownLatch reached = new CountDownLatch(1);
    private Ledger ledger;

    @BeforeEach
    void opensTheLedger() throws Exception {
        ledger = assertInstanceOf(
                        LedgerOpening.Opened.class, Ledger.open(new DiskFiles(), folder.resolve("journal"), time))
                .ledger();
        record(1);
        record(2);
    }

    @AfterEach
    void closes() {
        opens.countDown();
        ledger.close();
    }

    @Test
    void aReaderWaitsForTheTablesAndSeesAllThatWasThere() throws Exception {
        try (var view = new View(this::slowly, ledger, PATIENCE)) {
            view.follow();
            var reader = new CompletableFuture<Long>();
            THREADS.execute(() -> {
                try {
                    reader.complete(view.sequence());
                } catch (ViewUnavailableException early) {
                    reader.completeExceptionally(early);
                }
            });
            assertTrue(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            record(3);
            assertFalse(reader.isDone(), "nothing can be read yet");
            opens.countDown();
            assertEquals(3, reader.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
    }

    @Test
    void aReaderWhoWaitedInVainIsToldToAskAgain() throws Exception {
        try (var view = new View(this::slowly, ledger, HARDLY_ANY)) {
            view.follow();
            var told = assertThrows(ViewUnavailableException.class, view::payments);
            assertEquals(ProblemKind.LISTS_NOT_READY, told.kind());
            opens.countDown();
        }
    }

    @Test
    void tablesThatCannotBeHadAreSaidToBeSoAtOnce() throws Exception {
        try (var view = new View(ViewTest::fail, ledger, PATIENCE)) {
            view.follow();
            var told = assertThrows(ViewUnavailableException.class, view::payments);
            assertEquals(ProblemKind.LISTS_UNUSABLE, told.kind());
            record(3);
            assertFalse(ledger.isStopped(), "the money does not mind");
        }
    }

    @Test
    void whatAnotherJournalLeftIsNeverTold() throws Exception {
        var tables = folder.resolve("view");
        try (var first = View.in(tables, ledger)) {
            first.follow();
            assertEquals(2, first.sequence());
        }
        ledger.close();
        ledger = assertInstanceOf(
                        LedgerOpening.Opened.class, Ledger.open(new DiskFiles(), folder.resolve("other"), time))
                .ledger();
        record(9);
        try (var second = View.in(tables, ledger)) {
            second.follow();
            assertEquals(1, second.sequence());
        }
    }

    @Test
    void emptyTablesBesideAJournalThatIsNotHealThemselves() throws Exception {
        var tables = folder.resolve("view");
        level(tables, 2);
        try (var database = Database.open(tables)) {
            database.emptyAll();
        }
        level(tables, 2);
    }

    @Test
    void tablesWithAnotherHashAreFoldedAnew() throws Exception {
        var tables = folder.resolve("view");
        level(tables, 2);
        try (var database = Database.open(tables)) {
            database.jdbi().useTransaction(handle -> {
                Tables.moveTo(handle, new Tables.Position(2, "0".repeat(64)));
                forge(handle, "payment-of-another-journal");
            });
        }
        try (var view = View.in(tables, ledger)) {
            view.follow();
            assertEquals(2, view.sequence());
            assertEquals(List.of(), view.events(new PaymentId("payment-of-another-journal")));
        }
    }

    @Test
    void tablesAreMadeAnewOnDemand() throws Exception {
        var tables = folder.resolve("view");
        level(tables, 2);
        try (var database = Database.open(tables)) {
            database.jdbi().useHandle(handle -> forge(handle, "payment-nobody-made"));
        }
        try (var view = View.in(tables, ledger)) {
            view.follow();
            var nobodys = new PaymentId("payment-nobody-made");
            assertEquals(1, view.events(nobodys).size(), "sequence and hash agree: it is believed");
            record(3);
            assertEquals(3, view.rebuild().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertEquals(List.of(), view.events(nobodys));
        }
    }

    @Test
    void whoWantsThemAnewWhereThereAreNoneIsToldSo() throws Exception {
        try (var view = new View(ViewTest::fail, ledger, PATIENCE)) {
            view.follow();
            assertThrows(ViewUnavailableException.class, view::payments);
            var asked = view.rebuild();
            assertThrows(ExecutionException.class, () -> asked.get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        }
    }

    private static void forge(Handle handle, String payment) {
        handle.execute(
                "insert into payment values (1, ?, 'LL0000001', 't-0001', 'PAID', 1, 1, 0, now(), now(), null, null, 'NONE', 1)",
                payment);
        handle.execute("insert into payment_event values (?, 1, now(), 'pay.paid')", Rows.ROOM + 1);
    }

    private void level(Path tables, long entries) throws ViewUnavailableException {
        try (var view = View.in(tables, ledger)) {
            view.follow();
            assertEquals(entries, view.sequence());
        }
    }

    @Test
    void endsWhileItIsStillOpening() throws Exception {
        var view = new View(this::slowly, ledger, HARDLY_ANY);
        view.follow();
        assertTrue(reached.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        var closed = CompletableFuture.runAsync(view::close, THREADS);
        opens.countDown();
        closed.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        assertEquals(
                ProblemKind.LISTS_NOT_READY,
                assertThrows(ViewUnavailableException.class, view::payments).kind());
    }

    private static Database fail() throws IOException {
        throw new IOException("no room on the disk");
    }

    private Database slowly() throws IOException {
        reached.countDown();
        try {
            assertTrue(opens.await(PATIENCE.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IOException(interrupted);
        }
        return Database.open(folder.resolve("view"));
    }

    private void record(long counter) throws LedgerUnavailableException {
        ledger.ask(turn -> {
            turn.record(new LedgerEntry.CountersReserved(turn.now(), new TerminalId("t-0001"), counter));
            return true;
        });
    }
}
