package org.linli.central.server.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.linli.central.api.id.PaymentId;
import org.linli.central.server.ledger.Stored;
import org.linli.central.server.ledger.StoredBatch;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.journal.Head;

/**
 * Writes all that a journal holds into empty tables: each step as it comes, some thousand a transaction, each payment once, as it
 * is in the end, and the position last. Until then the tables have none and count for nothing, whatever happens to the program.
 */
final class WholeFold implements Consumer<StoredBatch> {
    /** A transaction of all of them would be many times as slow, and of one each likewise. */
    private static final int ENTRIES = 4_000;

    private final Jdbi jdbi;
    private final Rows rows = new Rows();
    private final Map<PaymentId, Payment> payments = new LinkedHashMap<>();
    private final List<Stored> next = new ArrayList<>();
    private Optional<Head> head = Optional.empty();

    WholeFold(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public void accept(StoredBatch batch) {
        for (var stored : batch.entries()) {
            next.add(stored);
            stored.payment().ifPresent(payment -> payments.put(payment.id(), payment));
        }
        head = Optional.of(batch.head());
        if (next.size() >= ENTRIES) {
            write();
        }
    }

    private void write() {
        jdbi.useTransaction(handle -> {
            rows.events(handle, next);
            Tables.applyOthers(handle, next);
        });
        next.clear();
    }

    /**
     * After the journal's last entry.
     *
     * @return the sequence the tables stand at
     */
    long finish() {
        write();
        var all = List.copyOf(payments.values());
        for (int from = 0; from < all.size(); from += ENTRIES) {
            var some = all.subList(from, Math.min(from + ENTRIES, all.size()));
            jdbi.useTransaction(handle -> rows.payments(handle, some, "insert"));
        }
        head.ifPresent(last -> jdbi.useTransaction(handle -> Tables.moveTo(handle, View.position(last))));
        return head.map(Head::sequence).orElse(0L);
    }
}
