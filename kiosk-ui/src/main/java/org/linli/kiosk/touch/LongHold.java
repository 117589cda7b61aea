package org.linli.kiosk.touch;

import java.time.Duration;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.face.sink.FxSink;

/**
 * The attendant's sign: a finger that stays for five seconds where nothing can be touched. Found by nobody by accident, and
 * no secret: behind it stands the service code. On the JavaFX thread.
 */
final class LongHold {
    static final Duration HOLD = Duration.ofSeconds(5);

    private final Scheduler scheduler;
    private final Runnable held;
    private Scheduler.Pending pending = () -> false;
    private long holds;

    interface Place {
        boolean holds(double x, double y);
    }

    LongHold(Scheduler scheduler, Runnable held) {
        this.scheduler = scheduler;
        this.held = held;
    }

    void watch(Node root, Place place) {
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> {
            if (place.holds(event.getSceneX(), event.getSceneY())) {
                begin();
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> {
            if (!place.holds(event.getSceneX(), event.getSceneY())) {
                end();
            }
        });
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> end());
    }

    private void begin() {
        end();
        long mine = holds;
        pending = scheduler.after(
                HOLD,
                "attendant's sign",
                () -> FxSink.later(() -> {
                    if (mine == holds) {
                        held.run();
                    }
                }));
    }

    private void end() {
        holds++;
        pending.cancel();
    }
}
