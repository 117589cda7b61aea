package org.linli.central.server.view;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;
import org.linli.central.api.id.PaymentId;
import org.linli.central.server.ledger.Stored;
import org.linli.central.server.ledger.StoredBatch;
import org.linli.central.server.view.Tables.Position;
import org.linli.foundation.journal.Head;

/**
 * What a view has to write to be level with the journal again, gathered while the journal is read. Of every step only its event
 * is kept, and of every payment how it ends.
 */
final class Missing implements Consumer<StoredBatch> {
    private final Optional<Position> mine;
    private final List<Stored> entries = new ArrayList<>();
    private final Map<PaymentId, Integer> newest = new HashMap<>();
    private Optional<Head> head = Optional.empty();
    private boolean onTheChain;

    /** @param mine where the view stands; empty when everything is missing */
    Missing(Optional<Position> mine) {
        this.mine = mine;
    }

    @Override
    public void accept(StoredBatch batch) {
        head = Optional.of(batch.head());
        if (mine.isPresent() && mine.get().equals(View.position(batch.head()))) {
            onTheChain = true;
            entries.clear();
            newest.clear();
            return;
        }
        batch.entries().forEach(this::keep);
    }

    private void keep(Stored stored) {
        stored.payment().ifPresent(payment -> {
            var earlier = newest.put(payment.id(), entries.size());
            if (earlier != null) {
                var step = entries.get(earlier);
                entries.set(earlier, new Stored(step.sequence(), step.entry(), Optional.empty()));
            }
        });
        entries.add(stored);
    }

    /** Whether the journal has an entry with the view's sequence and hash: then what comes behind is enough. */
    boolean isOnTheChain() {
        return onTheChain;
    }

    int size() {
        return entries.size();
    }

    void writeTo(Handle handle) {
        Tables.apply(handle, entries);
        head.ifPresent(last -> Tables.moveTo(handle, View.position(last)));
    }
}
