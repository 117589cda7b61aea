package org.linli.terminal.core.matter;

import java.util.concurrent.atomic.AtomicBoolean;
import org.linli.central.api.matter.PhotoBoxId;
import org.linli.terminal.core.vault.Secret;

/** Where photos for a report lie at central until it is handed in. With the session's end they are erased there. */
final class PhotoBox implements Secret {
    private final PhotoBoxId id;
    private final Runnable atCentral;
    private final AtomicBoolean erased = new AtomicBoolean();

    /** @param atCentral erases them there; only hands over */
    PhotoBox(PhotoBoxId id, Runnable atCentral) {
        this.id = id;
        this.atCentral = atCentral;
    }

    PhotoBoxId id() {
        return id;
    }

    boolean isErased() {
        return erased.get();
    }

    @Override
    public void erase() {
        if (!erased.getAndSet(true)) {
            atCentral.run();
        }
    }

    @Override
    public String toString() {
        return "PhotoBox(hidden)";
    }
}
