package org.linli.central.server.view;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.JdbiException;
import org.linli.central.api.id.PaymentId;
import org.linli.central.server.ledger.LedgerEntry;
import org.linli.central.server.ledger.Stored;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.code.Code;

/**
 * Payments with their lines and steps, written by JDBC itself: to name and box each value took as long as H2 takes to store it.
 * Works within its caller's transactions; not for two threads.
 */
final class Rows {
    /** More lines or steps than this no payment has: a row's number is its payment's times this, and counted on. */
    static final long ROOM = 1L << 20;

    /** The payments met so far, each with the sequence of its first entry. */
    private final Map<PaymentId, Long> numbers = new HashMap<>();

    /**
     * Entries in their order, of payments alone. Of a payment with several steps among them the last is written: the others are
     * history.
     */
    void steps(Handle handle, List<Stored> entries) {
        var payments = new LinkedHashMap<PaymentId, Payment>();
        events(handle, entries);
        entries.forEach(stored -> stored.payment().ifPresent(payment -> payments.put(payment.id(), payment)));
        payments(handle, payments.values(), "merge");
    }

    /** What happened, and nothing of what came of it. */
    void events(Handle handle, List<Stored> entries) {
        within(handle, connection -> {
            try (var events = connection.prepareStatement("insert into payment_event values (?, ?, ?, ?)")) {
                for (var stored : entries) {
                    if (stored.entry() instanceof LedgerEntry.PaymentStep step) {
                        var payment = stored.payment().orElseThrow();
                        if (payment.revision() == 1) {
                            numbers.put(payment.id(), stored.sequence());
                        }
                        events.setLong(1, place(number(connection, payment.id()), payment.revision()));
                        events.setLong(2, stored.sequence());
                        events.setObject(3, utc(step.at()));
                        events.setString(4, step.fact().code().value());
                        events.addBatch();
                    }
                }
                events.executeBatch();
            }
        });
    }

    /** @param how {@code insert} where there can be none of them yet, else {@code merge} */
    void payments(Handle handle, Collection<Payment> payments, String how) {
        if (payments.isEmpty()) {
            return;
        }
        within(handle, connection -> {
            try (var rows = connection.prepareStatement(
                            how + " into payment values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
                    var lines = connection.prepareStatement(how + " into payment_line values (?, ?, ?, ?, ?)")) {
                for (var payment : payments) {
                    long number = number(connection, payment.id());
                    row(rows, number, payment);
                    lines(lines, number, payment);
                }
                rows.executeBatch();
                lines.executeBatch();
            }
        });
    }

    private static void row(PreparedStatement row, long number, Payment payment) throws SQLException {
        row.setLong(1, number);
        row.setString(2, payment.id().value());
        row.setString(3, payment.tradeNumber().value());
        row.setString(4, payment.terminal().value());
        row.setString(5, payment.state().name());
        row.setLong(6, payment.order().totalFen().value());
        row.setLong(7, payment.captured().value());
        row.setLong(8, payment.refunded().value());
        row.setObject(9, utc(payment.openedAt()));
        row.setObject(10, payment.paidAt().map(Rows::utc).orElse(null));
        row.setString(11, payment.reason().map(Code::value).orElse(null));
        row.setString(12, payment.receiptNumber().orElse(null));
        row.setString(13, payment.receipt().name());
        row.setLong(14, payment.revision());
        row.addBatch();
    }

    private static void lines(PreparedStatement line, long number, Payment payment) throws SQLException {
        for (int i = 0; i < payment.lines().size(); i++) {
            var ordered = payment.order().lines().get(i);
            line.setLong(1, place(number, i + 1L));
            line.setString(2, ordered.billId().value());
            line.setInt(3, ordered.billVersion());
            line.setLong(4, ordered.amountFen().value());
            line.setString(5, payment.lines().get(i).name());
            line.addBatch();
        }
    }

    private static long place(long number, long counted) {
        if (counted >= ROOM) {
            throw new IllegalStateException("payment " + number + " has " + counted + " rows");
        }
        return Math.addExact(Math.multiplyExact(number, ROOM), counted);
    }

    private long number(Connection connection, PaymentId payment) throws SQLException {
        Long known = numbers.get(payment);
        if (known != null) {
            return known;
        }
        try (var question = connection.prepareStatement("select number from payment where id = ?")) {
            question.setString(1, payment.value());
            try (var row = question.executeQuery()) {
                if (!row.next()) {
                    throw new SQLException("the tables have steps of a payment and not its beginning: " + payment);
                }
                long number = row.getLong(1);
                numbers.put(payment, number);
                return number;
            }
        }
    }

    private interface Sql {
        void on(Connection connection) throws SQLException;
    }

    private static void within(Handle handle, Sql sql) {
        try {
            sql.on(handle.getConnection());
        } catch (SQLException failed) {
            throw new RowsFailed(failed);
        }
    }

    /** As Jdbi itself would have said it. */
    private static final class RowsFailed extends JdbiException {
        private static final long serialVersionUID = 1L;

        RowsFailed(SQLException why) {
            super(why);
        }
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
