package org.linli.kiosk.touch;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.page.Key;

/**
 * One finger: down on a key and up on the same key acts, once, for the question that was there when it came down. Touch
 * arrives as mouse events on Linux.
 *
 * <p>A key that is all of the glass acts when the finger comes down: nobody aimed at it.
 *
 * <p>The key is remembered by its meaning, not as a node: a repaint under the finger does not lose the touch.
 *
 * <p>A question takes no touch before {@link #SETTLING} has passed since it was painted, and none from a finger that keeps drumming from the
 * question before: the next key often stands where the last one stood, and it was never read.
 */
final class Finger {
    /** Shorter than anybody reads and reaches; longer than the pause between two taps of an impatient finger. */
    static final Duration SETTLING = Duration.ofMillis(350);
    /** How far outside a key a finger may slip and still mean it. Less than half the gap to the next. */
    private static final double SLIP_MILLIMETRES = 1.2;

    private final Monotonic time;
    private final Supplier<List<Key>> keys;
    private final BiConsumer<Touched, Long> act;
    private double slip;
    private long question;
    private long quietFrom;
    private boolean settled = true;
    private boolean painted = true;
    private @Nullable Touched down;
    private long downQuestion;

    Finger(Monotonic time, Supplier<List<Key>> keys, BiConsumer<Touched, Long> act) {
        this.time = time;
        this.keys = keys;
        this.act = act;
    }

    void watch(Node root, double pixelsPerMillimetre) {
        slip = SLIP_MILLIMETRES * pixelsPerMillimetre;
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, this::pressed);
        root.addEventFilter(MouseEvent.MOUSE_DRAGGED, this::moved);
        root.addEventFilter(MouseEvent.MOUSE_RELEASED, this::released);
    }

    /** Another question, or something else over it, is being drawn from now on. */
    void settle(long newQuestion) {
        question = newQuestion;
        quietFrom = time.nanos();
        settled = false;
        painted = false;
        down = null;
        keys.get().forEach(key -> key.press(false));
    }

    /** What was drawn is on the glass: only now can anybody begin to read it. */
    void painted() {
        if (!painted) {
            painted = true;
            quietFrom = time.nanos();
        }
    }

    /** The same question was repainted: the finger stays where it is. */
    void repainted() {
        if (down != null) {
            keyFor(down).ifPresent(key -> key.press(true));
        }
    }

    boolean takesTouches() {
        return settled || (painted && time.since(quietFrom).compareTo(SETTLING) >= 0);
    }

    private void pressed(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) {
            return;
        }
        if (!takesTouches()) {
            // Drumming goes on: the wait begins anew with every tap.
            quietFrom = time.nanos();
            return;
        }
        settled = true;
        keyAt(event, 0).ifPresent(key -> {
            if (key.isWhole()) {
                // What stands there next hears nothing of this finger until it comes down anew.
                act.accept(key.touched(), question);
                return;
            }
            down = key.touched();
            downQuestion = question;
            key.press(true);
        });
    }

    private void moved(MouseEvent event) {
        if (down != null) {
            boolean onKey =
                    keyAt(event, slip).map(key -> key.touched().equals(down)).orElse(false);
            keyFor(down).ifPresent(key -> key.press(onKey));
        }
    }

    private void released(MouseEvent event) {
        var meant = down;
        if (event.getButton() != MouseButton.PRIMARY || meant == null) {
            return;
        }
        down = null;
        keyFor(meant).ifPresent(key -> key.press(false));
        boolean onKey =
                keyAt(event, slip).map(key -> key.touched().equals(meant)).orElse(false);
        if (onKey && downQuestion == question) {
            act.accept(meant, downQuestion);
        }
    }

    private Optional<Key> keyAt(MouseEvent event, double around) {
        return keys.get().stream()
                .filter(key -> {
                    var target = key.target();
                    return event.getSceneX() >= target.getMinX() - around
                            && event.getSceneX() < target.getMaxX() + around
                            && event.getSceneY() >= target.getMinY() - around
                            && event.getSceneY() < target.getMaxY() + around;
                })
                .findFirst();
    }

    private Optional<Key> keyFor(Touched touched) {
        return keys.get().stream().filter(key -> key.touched().equals(touched)).findFirst();
    }
}
