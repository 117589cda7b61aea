package org.linli.stb.tv;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.face.sink.FxSink;

/** Whether what 放大字 opened lies over the page, and for how long. Belongs to the JavaFX thread. */
final class MannerOpen {
    /** Untouched for so long, it gives the page back. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final Scheduler scheduler;
    private final Runnable left;
    private boolean open;
    private Scheduler.@Nullable Pending closing;

    /** @param left runs when it was left untouched */
    MannerOpen(Scheduler scheduler, Runnable left) {
        this.scheduler = scheduler;
        this.left = left;
    }

    boolean isOpen() {
        return open;
    }

    void open() {
        open = true;
        stay();
    }

    void close() {
        open = false;
        stay();
    }

    /** Somebody is there: from now on it is untouched anew. */
    void stay() {
        if (closing != null) {
            closing.cancel();
            closing = null;
        }
        if (open) {
            closing = scheduler.after(PATIENCE, "close text sizes", () -> FxSink.later(left));
        }
    }
}
