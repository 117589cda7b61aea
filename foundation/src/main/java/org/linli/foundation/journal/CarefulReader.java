package org.linli.foundation.journal;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets the check of a journal go on to its end when the reader cannot read an entry: whether that one is a forgery or a newer
 * program's only the chain tells.
 */
final class CarefulReader implements Consumer<Entry> {
    private final Consumer<Entry> reader;
    private @Nullable RuntimeException thrown;

    CarefulReader(Consumer<Entry> reader) {
        this.reader = reader;
    }

    @Override
    public void accept(Entry entry) {
        if (thrown != null) {
            return;
        }
        try {
            reader.accept(entry);
        } catch (RuntimeException unread) {
            thrown = unread;
        }
    }

    /** Once the journal is known to be sound. */
    void passOn() {
        if (thrown != null) {
            throw thrown;
        }
    }
}
