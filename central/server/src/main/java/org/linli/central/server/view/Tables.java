package org.linli.central.server.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.linli.central.api.id.PaymentId;
import org.linli.central.api.id.TerminalId;
import org.linli.central.api.id.TradeNumber;
import org.linli.central.api.operator.PaymentEvent;
import org.linli.central.api.operator.PaymentSummary;
import org.linli.central.api.payment.PaymentState;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.Stored;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/** The SQL, and nothing else. Each method works within the caller's transaction. */
final class Tables {
    private Tables() {}

    /** Where the view stands; empty before the first entry. */
    record Position(long sequence, String hash) {}

    static Optional<Position> position(Handle handle) {
        return handle.createQuery("select sequence, hash from journal_position")
                .map((row, context) -> new Position(row.getLong("sequence"), row.getString("hash")))
                .findOne();
    }

    static void moveTo(Handle handle, Position position) {
        handle.createUpdate("merge into journal_position (only_row, sequence, hash) values (true, :sequence, :hash)")
                .bind("sequence", position.sequence())
                .bind("hash", position.hash())
                .execute();
    }

    /** Entries in their order. Of a payment with several steps among them the last is written: the others are history. */
    static void apply(Handle handle, List<Stored> entries) {
        var payments = new LinkedHashMap<PaymentId, Payment>();
        var events = handle.prepareBatch("insert into payment_event values (?, ?, ?, ?)");
        for (var stored : entries) {
            stored.payment().ifPresent(payment -> payments.put(payment.id(), payment));
            if (stored.entry() instanceof LedgerEntry.PaymentStep step) {
                events.bind(0, stored.sequence())
                        .bind(1, step.payment().value())
                        .bind(2, utc(step.at()))
                        .bind(3, step.fact().code().value())
                        .add();
            } else {
                apply(handle, stored.entry());
            }
        }
        if (events.size() > 0) {
            events.execute();
        }
        if (!payments.isEmpty()) {
            write(handle, payments.values());
        }
    }

    private static void apply(Handle handle, LedgerEntry entry) {
        switch (entry) {
            case LedgerEntry.PaymentStep step ->
                throw new IllegalStateException("a payment's step is written with others");
            case LedgerEntry.EnrolmentAsked asked ->
                handle.createUpdate("insert into enrolment values (:id, :name, 'PENDING', null, :at)")
                        .bind("id", asked.id().value())
                        .bind("name", asked.terminalName())
                        .bind("at", utc(asked.at()))
                        .execute();
            case LedgerEntry.EnrolmentDecided decided ->
                handle.createUpdate("update enrolment set state = :state, terminal_id = :terminal where id = :id")
                        .bind("state", decided.terminal().isPresent() ? "APPROVED" : "REFUSED")
                        .bind("terminal", decided.terminal().map(TerminalId::value))
                        .bind("id", decided.id().value())
                        .execute();
            case LedgerEntry.EnrolmentCodeMade made -> {
                // Codes are nobody's to list.
            }
            case LedgerEntry.LookupMissed missed -> {
                // Counted in memory alone.
            }
            case LedgerEntry.HelpCalled called -> {
                // Staff are told of calls and ratings from the books, which are never behind.
            }
            case LedgerEntry.HelpAnswered answered -> {
                // As above.
            }
            case LedgerEntry.HelpEnded ended -> {
                // As above.
            }
            case LedgerEntry.TelevisionBound bound -> {
                // Asked of the books, by the television itself.
            }
            case LedgerEntry.TelevisionReleased released -> {
                // As above.
            }
            case LedgerEntry.Rated rated -> {
                // As calls are.
            }
            case LedgerEntry.ClerkMade made -> {
                // What the office does is asked of the books, which are never behind.
            }
            case LedgerEntry.ClerkGone gone -> {
                // As above.
            }
            case LedgerEntry.DeedAsked asked -> {
                // As above.
            }
            case LedgerEntry.DeedDecided decided -> {
                // As above.
            }
            case LedgerEntry.ReturnsListed listed -> {
                // As above.
            }
            case LedgerEntry.DayReconciled done -> {
                // As above.
            }
            case LedgerEntry.CountersReserved reserved -> {
                // Only the gate needs them, and it asks the books.
            }
        }
    }

    private static void write(Handle handle, Collection<Payment> payments) {
        var rows = handle.prepareBatch("merge into payment values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
        var lines = handle.prepareBatch("merge into payment_line values (?, ?, ?, ?, ?, ?)");
        for (var payment : payments) {
            rows.bind(0, payment.id().value())
                    .bind(1, payment.tradeNumber().value())
                    .bind(2, payment.terminal().value())
                    .bind(3, payment.state().name())
                    .bind(4, payment.order().totalFen().value())
                    .bind(5, payment.captured().value())
                    .bind(6, payment.refunded().value())
                    .bind(7, utc(payment.openedAt()))
                    .bind(8, payment.paidAt().map(Tables::utc))
                    .bind(9, payment.reason().map(Code::value))
                    .bind(10, payment.receiptNumber())
                    .bind(11, payment.receipt().name())
                    .bind(12, payment.revision())
                    .add();
            for (int i = 0; i < payment.lines().size(); i++) {
                var line = payment.order().lines().get(i);
                lines.bind(0, payment.id().value())
                        .bind(1, i + 1)
                        .bind(2, line.billId().value())
                        .bind(3, line.billVersion())
                        .bind(4, line.amountFen().value())
                        .bind(5, payment.lines().get(i).name())
                        .add();
            }
        }
        rows.execute();
        lines.execute();
    }

    static List<PaymentSummary> newestPayments(Handle handle, int most) {
        return handle.createQuery("select id, out_trade_no, terminal_id, state, total_fen, opened_at from payment"
                        + " order by opened_at desc, id fetch first :most rows only")
                .bind("most", most)
                .map((row, context) -> new PaymentSummary(
                        new PaymentId(row.getString("id")),
                        new TradeNumber(row.getString("out_trade_no")),
                        new TerminalId(row.getString("terminal_id")),
                        PaymentState.valueOf(row.getString("state")),
                        Fen.of(row.getLong("total_fen")),
                        row.getObject("opened_at", OffsetDateTime.class).toInstant()))
                .list();
    }

    static List<PaymentEvent> events(Handle handle, PaymentId payment) {
        return handle.createQuery(
                        "select sequence, at, what from payment_event where payment_id = :id order by sequence")
                .bind("id", payment.value())
                .map((row, context) -> new PaymentEvent(
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Code.of(row.getString("what"))))
                .list();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
