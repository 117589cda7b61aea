package org.linli.terminal.face.sink;

import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;

/**
 * Hands what is to be shown from the runner's thread to the face on JavaFX's. Holds one value: when the face is slower
 * than the runner, it skips to the newest, so nothing queues up behind a slow screen. After {@link #close()} nothing is
 * handed over any more.
 */
public final class FxSink implements Sink, AutoCloseable {
    private final Consumer<Shown> face;
    private final AtomicReference<@Nullable Shown> newest = new AtomicReference<>();
    private volatile boolean open = true;

    /** @param face called on the JavaFX thread */
    public FxSink(Consumer<Shown> face) {
        this.face = face;
    }

    @Override
    public void show(Shown shown) {
        if (open && newest.getAndSet(shown) == null) {
            later(this::handOver);
        }
    }

    private void handOver() {
        var shown = newest.getAndSet(null);
        if (open && shown != null) {
            face.accept(shown);
        }
    }

    /** Runs work on the JavaFX thread; dropped without a word when JavaFX has already ended. */
    public static void later(Runnable work) {
        try {
            Platform.runLater(work);
        } catch (IllegalStateException ended) {
            // There is no glass left to draw on.
            System.getLogger("linli.face").log(System.Logger.Level.DEBUG, "face.ended work dropped");
        }
    }

    @Override
    public void close() {
        open = false;
        newest.set(null);
    }
}
