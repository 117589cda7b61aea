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

/** Writes what a journal holds behind the view's own position, some thousand entries a transaction and the position with them. */
final class Chunks implements Consumer<StoredBatch> {
    /** A transaction of all of them would be many times as slow, and of one each likewise. */
    private static final int ENTRIES = 2_000;

    private final Jdbi jdbi;
    private final Position mine;
    private final Rows rows = new Rows();
    private final List<Stored> next = new ArrayList<>();
    private Optional<Head> head = Optional.empty();
    private boolean onTheChain;

    /** @param mine where the view stands */
    Chunks(Jdbi jdbi, Position mine) {
        this.jdbi = jdbi;
        this.mine = mine;
    }

    @Override
    public void accept(StoredBatch batch) {
        long sequence = batch.head().sequence();
        if (sequence <= mine.sequence()) {
            onTheChain |= mine.equals(View.position(batch.head()));
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
            rows.steps(handle, next);
            Tables.applyOthers(handle, next);
            head.ifPresent(last -> Tables.moveTo(handle, View.position(last)));
        });
        next.clear();
    }

    /**
     * After the journal's last entry.
     *
     * @return false, and nothing was written, when the journal has no entry with the view's sequence and hash
     */
    boolean finish() {
        if (onTheChain) {
            write();
        }
        return onTheChain;
    }
}
