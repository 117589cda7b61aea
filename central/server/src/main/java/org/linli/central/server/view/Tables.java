package org.linli.central.server.view;

import java.time.OffsetDateTime;
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

    /** Nothing of any payment, and no enrolment. */
    static boolean areEmpty(Handle handle) {
        return handle.createQuery(
                        "select not exists (select 1 from payment) and not exists (select 1 from payment_line)"
                                + " and not exists (select 1 from payment_event) and not exists (select 1 from enrolment)")
                .mapTo(Boolean.class)
                .one();
    }

    static void moveTo(Handle handle, Position position) {
        handle.createUpdate("merge into journal_position (only_row, sequence, hash) values (true, :sequence, :hash)")
                .bind("sequence", position.sequence())
                .bind("hash", position.hash())
                .execute();
    }

    /** All but the steps of payments ({@link Rows}), in their order. */
    static void applyOthers(Handle handle, List<Stored> entries) {
        entries.forEach(stored -> apply(handle, stored.entry()));
    }

    private static void apply(Handle handle, LedgerEntry entry) {
        switch (entry) {
            case LedgerEntry.PaymentStep step -> {
                // Among the rows.
            }
            case LedgerEntry.EnrolmentAsked asked ->
                handle.createUpdate("insert into enrolment values (:id, :name, 'PENDING', null, :at)")
                        .bind("id", asked.id().value())
                        .bind("name", asked.terminalName())
                        .bind("at", Rows.utc(asked.at()))
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

    static List<PaymentSummary> newestPayments(Handle handle, int most) {
        return handle.createQuery("select id, out_trade_no, terminal_id, state, total_fen, opened_at from payment"
                        + " order by number desc fetch first :most rows only")
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
                        "select sequence, at, what from payment_events where payment_id = :id order by sequence")
                .bind("id", payment.value())
                .map((row, context) -> new PaymentEvent(
                        row.getLong("sequence"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        Code.of(row.getString("what"))))
                .list();
    }
}
