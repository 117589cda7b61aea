package org.linli.central.server.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.central.api.id.BillId;
import org.linli.central.api.id.EnrolmentId;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.payment.OrderLine;
import org.linli.central.api.payment.PaymentMethod;
import org.linli.central.api.payment.PaymentOrder;
import org.linli.central.server.ledger.Ledger;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.LedgerOpening;
import org.linli.central.server.ledger.LedgerUnavailableException;
import org.linli.central.server.payment.PaymentFact;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.money.Fen;
import org.linli.foundation.time.ManualTime;

/** Kept up step by step, caught up from behind or made anew: the same journal makes the same rows. */
class TablesAreTheFoldTest {
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final TerminalId TERMINAL = new TerminalId("t-0001");

    /** More than one transaction's worth of entries. */
    private static final int MANY = 1_700;

    @TempDir
    private Path folder;

    private final ManualTime time = new ManualTime();
    private Ledger ledger;

    @BeforeEach
    void opensTheLedger() {
        ledger = opened("journal");
    }

    @AfterEach
    void closes() {
        ledger.close();
    }

    @Test
    void howeverTheyCameToItTheyHoldTheSame() throws Exception {
        var followed = folder.resolve("followed");
        var behind = folder.resolve("behind");
        begun(1, 3);
        enrolled();
        level(behind);
        try (var view = View.in(followed, ledger)) {
            view.follow();
            passed(view);
            ended(1, 2);
            begun(4, MANY);
            ended(4, MANY - 5);
            passed(view);
        }
        level(behind);
        var anew = folder.resolve("anew");
        try (var view = View.in(anew, ledger)) {
            view.follow();
            passed(view);
            assertEquals(ledger.head().sequence(), view.rebuild().get(PATIENCE.toSeconds(), TimeUnit.SECONDS));
            assertEquals(
                    List.of("pay.opened", "pay.code-sent", "pay.paid", "pay.post-sent", "pay.posted"),
                    view.events(id(4)).stream()
                            .map(event -> event.what().value())
                            .toList());
            assertEquals(id(MANY), view.payments().payments().getFirst().id(), "the newest first");
        }

        var rows = all(anew);
        assertEquals(rows, all(followed));
        assertEquals(rows, all(behind));
        assertEquals(
                MANY, rows.stream().filter(row -> row.startsWith("payment ")).count());
        assertEquals(
                2L * MANY,
                rows.stream().filter(row -> row.startsWith("payment_lines ")).count());
    }

    @Test
    void aFoldingThatWasBrokenOffCountsForNothingNotEvenBesideAnEmptyJournal() throws Exception {
        begun(1, 3);
        var tables = folder.resolve("view");
        try (var database = Database.open(tables)) {
            var fold = new WholeFold(database.jdbi());
            ledger.replay(fold);
            fold.finish();
            database.jdbi().useHandle(handle -> handle.execute("delete from journal_position"));
        }
        ledger.close();
        ledger = opened("another");
        try (var view = View.in(tables, ledger)) {
            view.follow();
            assertEquals(0, view.sequence());
        }
        assertEquals(List.of(), all(tables));
    }

    private Ledger opened(String journal) {
        return assertInstanceOf(LedgerOpening.Opened.class, Ledger.open(new DiskFiles(), folder.resolve(journal), time))
                .ledger();
    }

    private void level(Path tables) throws Exception {
        try (var view = View.in(tables, ledger)) {
            view.follow();
            passed(view);
        }
    }

    /** Until the tables are level with the ledger. One view at a time is told of what it stores. */
    private void passed(View view) throws Exception {
        long wanted = ledger.head().sequence();
        long until = System.nanoTime() + PATIENCE.toNanos();
        while (view.sequence() != wanted) {
            assertTrue(System.nanoTime() < until, "the tables did not come to " + wanted);
            Thread.onSpinWait();
        }
    }

    private List<String> all(Path tables) throws Exception {
        var rows = new ArrayList<String>();
        try (var database = Database.open(tables)) {
            database.jdbi().useHandle(handle -> {
                for (var table : List.of("payment", "payment_lines", "payment_events", "enrolment")) {
                    handle.createQuery("select * from " + table).mapToMap().forEach(row -> rows.add(table + " " + row));
                }
            });
        }
        rows.sort(null);
        return rows;
    }

    private void begun(int first, int last) throws LedgerUnavailableException {
        for (int number = first; number <= last; number++) {
            var lines = List.of(
                    new OrderLine(bill(number, 1), 1, Fen.of(200)), new OrderLine(bill(number, 2), 3, Fen.of(300)));
            var order = new PaymentOrder(
                    id(number), new TradeNumber("LL%07d".formatted(number)), PaymentMethod.CODE, lines, Fen.of(500));
            steps(number, new PaymentFact.Opened(order, TERMINAL, List.of()), new PaymentFact.CodeSent());
        }
    }

    private void ended(int first, int last) throws LedgerUnavailableException {
        for (int number = first; number <= last; number++) {
            if (number % 3 == 0) {
                steps(number, new PaymentFact.Closed(Code.of("pay.declined")));
            } else {
                steps(
                        number,
                        new PaymentFact.Captured("42-" + number, Instant.parse("2026-11-21T02:24:00Z"), Fen.of(500)),
                        new PaymentFact.PostSent(bill(number, 1)),
                        new PaymentFact.Posted(bill(number, 1)));
            }
        }
    }

    private void steps(int number, PaymentFact... facts) throws LedgerUnavailableException {
        ledger.askWhenThereIsRoom(turn -> {
            for (var fact : facts) {
                turn.record(new LedgerEntry.PaymentStep(turn.now(), id(number), fact));
            }
            return true;
        });
    }

    private void enrolled() throws LedgerUnavailableException {
        var id = new EnrolmentId("e-00000000000000000001");
        ledger.ask(turn -> {
            turn.record(new LedgerEntry.EnrolmentAsked(turn.now(), id, "0".repeat(64), "一号机", "key"));
            turn.record(new LedgerEntry.EnrolmentDecided(turn.now(), id, Optional.of(TERMINAL)));
            return true;
        });
    }

    private static PaymentId id(int number) {
        return new PaymentId("p-%020d".formatted(number));
    }

    private static BillId bill(int number, int line) {
        return new BillId("W-%06d-%d".formatted(number, line));
    }
}
