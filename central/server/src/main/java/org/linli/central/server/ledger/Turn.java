package org.linli.central.server.ledger;

import java.time.Instant;

/** One piece of work's turn on the ledger's thread. Valid only while the work runs. */
public interface Turn {
    /** As they stand, with all that was recorded before in this turn. To be read, not kept. */
    Books books();

    Instant now();

    /** Folds the entry in at once; it reaches the disk together with the rest of the batch. */
    void record(LedgerEntry entry);

    /** Begun once everything recorded is on the disk, on the ledger's thread: hand over, do not block. */
    void afterwards(Runnable effect);
}
