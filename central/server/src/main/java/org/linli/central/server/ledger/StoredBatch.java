package org.linli.central.server.ledger;

import java.util.List;
import org.linli.foundation.journal.Head;

/**
 * Entries that reached the disk together.
 *
 * @param entries in the journal's order, without gaps
 * @param head the journal's position after the last of them
 */
public record StoredBatch(List<Stored> entries, Head head) {
    public StoredBatch {
        entries = List.copyOf(entries);
    }
}
