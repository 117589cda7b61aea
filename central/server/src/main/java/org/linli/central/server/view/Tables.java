package org.linli.central.server.view;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
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
    private static final List<String> ALL =
            List.of("payment_line", "payment_event", "payment", "enrolment", "journal_position");

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

    static void empty(Handle handle) {
        ALL.forEach(table -> handle.execute("delete from " + table));
    }

    static void apply(Handle handle, Stored stored) {
        switch (stored.entry()) {
            case LedgerEntry.PaymentStep step -> {
                stored.payment().ifPresent(payment -> write(handle, payment));
                handle.createUpdate("insert into payment_event values (:sequence, :payment, :at, :what)")
                        .bind("sequence", stored.sequence())
                        .bind("payment", step.payment().value())
                        .bind("at", utc(step.at()))
                        .bind("what", step.fact().code().value())
                        .execute();
            }
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

    private static void write(Handle handle, Payment payment) {
        handle.createUpdate("merge into payment values (:id, :trade, :terminal, :state, :total, :captured, :refunded,"
                        + " :opened, :paid, :reason, :receipt, :receiptState, :revision)")
                .bind("id", payment.id().value())
                .bind("trade", payment.tradeNumber().value())
                .bind("terminal", payment.terminal().value())
                .bind("state", payment.state().name())
                .bind("total", payment.order().totalFen().value())
                .bind("captured", payment.captured().value())
                .bind("refunded", payment.refunded().value())
                .bind("opened", utc(payment.openedAt()))
                .bind("paid", payment.paidAt().map(Tables::utc))
                .bind("reason", payment.reason().map(Code::value))
                .bind("receipt", payment.receiptNumber())
                .bind("receiptState", payment.receipt().name())
                .bind("revision", payment.revision())
                .execute();
        var batch = handle.prepareBatch("merge into payment_line values (:id, :line, :bill, :version, :fen, :state)");
        for (int i = 0; i < payment.lines().size(); i++) {
            var line = payment.order().lines().get(i);
            batch.bind("id", payment.id().value())
                    .bind("line", i + 1)
                    .bind("bill", line.billId().value())
                    .bind("version", line.billVersion())
                    .bind("fen", line.amountFen().value())
                    .bind("state", payment.lines().get(i).name())
                    .add();
        }
        batch.execute();
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
