package org.linli.kiosk.touch;

import java.time.Duration;
import java.util.List;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.face.page.Setting;
import org.linli.terminal.face.sink.FxSink;

/**
 * 放大字 as it lies on the page: open or not, and for how long. What it holds is drawn by {@link MannerPanel}. Belongs to
 * the JavaFX thread.
 */
final class TextSizes {
    /** Untouched for so long, it closes by itself and gives the page back. */
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    /** Longer than the larger page takes to come. */
    private static final Duration AT_LATEST = Duration.ofMillis(250);

    private final Pane layer;
    private final Scheduler scheduler;
    private final Runnable redraw;
    private final Runnable closed;
    private boolean open;
    private Scheduler.@Nullable Pending closing;

    /**
     * @param layer where it lies
     * @param redraw draws it, or clears it away, and tells that the glass has changed
     * @param closed runs after it has gone from the page
     */
    TextSizes(Pane layer, Scheduler scheduler, Runnable redraw, Runnable closed) {
        this.layer = layer;
        this.scheduler = scheduler;
        this.redraw = redraw;
        this.closed = closed;
    }

    boolean isOpen() {
        return open;
    }

    /**
     * What has just been asked for comes in a moment, and this is drawn with it: drawn before, in the size that is going,
     * it would cost a frame that nobody reads. Should nothing come, it is drawn all the same.
     */
    void keepOpen() {
        open = true;
        closeLater();
        scheduler.after(AT_LATEST, "open text sizes", () -> FxSink.later(this::drawUnlessDrawn));
    }

    private void drawUnlessDrawn() {
        if (open && layer.getChildren().isEmpty()) {
            redraw.run();
        }
    }

    /** Another question has the page: gone with the next drawing. */
    void giveWay() {
        open = false;
    }

    void close() {
        boolean wasOpen = open;
        open = false;
        closeLater();
        redraw.run();
        if (wasOpen) {
            closed.run();
        }
    }

    void draw(Setting setting) {
        if (open) {
            var drawn = MannerPanel.draw(setting);
            layer.getChildren().setAll(List.of(drawn.at(0, setting.height() - drawn.getHeight())));
        } else {
            layer.getChildren().clear();
        }
    }

    private void closeLater() {
        if (closing != null) {
            closing.cancel();
            closing = null;
        }
        if (open) {
            closing = scheduler.after(PATIENCE, "close text sizes", () -> FxSink.later(this::close));
        }
    }
}
