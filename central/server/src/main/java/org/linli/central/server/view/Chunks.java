package org.linli.central.server.view;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Jdbi;
import org.linli.central.server.ledger.Stored;
import org.linli.central.server.ledger.StoredBatch;
import org.linli.central.server.view.Tables.Position;
import org.linli.foundation.journal.Head;

/** Writes what a journal holds behind the view's own position, some thousand entries a transaction. */
final class Chunks implements Consumer<StoredBatch> {
    /** A transaction of all of them would be many times as slow, and of one each likewise. */
    private static final int ENTRIES = 2_000;

    private final Jdbi jdbi;
    private final Optional<Position> mine;
    private final long after;
    private final List<Stored> next = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private boolean onTheChain;
    private long written;

    /** @param mine where the view stands; empty when it is empty */
    Chunks(Jdbi jdbi, Optional<Position> mine) {
        this.jdbi = jdbi;
        this.mine = mine;
        this.after = mine.map(Position::sequence).orElse(0L);
        this.onTheChain = mine.isEmpty();
    }

    @Override
    public void accept(StoredBatch batch) {
        long sequence = batch.head().sequence();
        if (sequence <= after) {
            onTheChain |= sequence == after && mine.equals(Optional.of(View.position(batch.head())));
            return;
        }
        if (!onTheChain) {
            return;
        }
        next.addAll(batch.entries());
        head = Optional.of(batch.head());
        if (next.size() >= ENTRIES) {
            write();
        }
    }

    private void write() {
        jdbi.useTransaction(handle -> {
            Tables.apply(handle, next);
            head.ifPresent(last -> Tables.moveTo(handle, View.position(last)));
        });
        written += next.size();
        next.clear();
    }

    /**
     * After the journal's last entry.
     *
     * @return how many were written; empty, and nothing was, when the journal has no entry with the view's sequence and hash
     */
    Optional<Long> finish() {
        if (!onTheChain) {
            return Optional.empty();
        }
        write();
        return Optional.of(written);
    }
}
