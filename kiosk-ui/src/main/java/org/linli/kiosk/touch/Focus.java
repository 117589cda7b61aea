package org.linli.kiosk.touch;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.face.draw.Drawing;
import org.linli.terminal.face.look.Look;
import org.linli.terminal.face.page.Key;

/**
 * Which key the keyboard means: always exactly one. It is remembered by its meaning, so a repaint, a larger letter or
 * another contrast leaves it where it was, and closing what lay over the page gives it back to the key that opened it.
 *
 * <p>The ring around it is drawn once somebody uses the keyboard, and goes when a finger comes. Belongs to the JavaFX
 * thread.
 */
final class Focus {
    /** How far the ring reaches beyond its key, in millimetres. */
    private static final double REACH = 1.5;

    private final Pane ring;
    private final Map<Layer, Place> places = new EnumMap<>(Layer.class);
    private List<Key> keys = List.of();
    private Layer layer = Layer.PAGE;
    private long question;
    private @Nullable Look look;
    private @Nullable Key owner;
    private boolean visible;

    /** What lies on top and has the keys. */
    enum Layer {
        PAGE,
        OVER,
        PANEL
    }

    /** Where to go from a key. */
    enum Way {
        NEXT,
        BEFORE,
        UP,
        DOWN,
        LEFT,
        RIGHT
    }

    private record Place(long question, String id, Bounds bounds) {}

    Focus(Pane ring) {
        this.ring = ring;
        ring.setMouseTransparent(true);
    }

    /** These keys are there now, in reading order. */
    void among(List<Key> now, Layer top, long asked, Look drawnWith) {
        keys = now;
        layer = top;
        question = asked;
        look = drawnWith;
        owner = remembered().orElse(now.isEmpty() ? null : now.getFirst());
        settle();
    }

    private Optional<Key> remembered() {
        var place = places.get(layer);
        if (place == null || place.question() != question) {
            return Optional.empty();
        }
        return keys.stream()
                .filter(key -> place.id().equals(key.getId()))
                .findFirst()
                .or(() -> keys.stream()
                        .min((one, other) -> Double.compare(
                                Directions.apart(one.target(), place.bounds()),
                                Directions.apart(other.target(), place.bounds()))));
    }

    private void settle() {
        var now = owner;
        if (now == null) {
            ring.getChildren().clear();
            return;
        }
        places.put(layer, new Place(question, now.getId(), now.target()));
        now.requestFocus();
        draw();
    }

    Optional<Key> owner() {
        return Optional.ofNullable(owner);
    }

    /** The key with the ring around it. */
    Optional<Key> shown() {
        return visible ? owner() : Optional.empty();
    }

    long question() {
        return question;
    }

    /** Somebody uses the keyboard. False when the ring was not there yet: then it appears first, and nothing moves. */
    boolean show() {
        boolean before = visible;
        visible = true;
        draw();
        return before;
    }

    /** Somebody uses a finger. */
    void hide() {
        visible = false;
        draw();
    }

    void go(Way way) {
        var from = owner;
        if (from == null) {
            return;
        }
        int at = keys.indexOf(from);
        owner = switch (way) {
            case NEXT -> keys.get((at + 1) % keys.size());
            case BEFORE -> keys.get((at + keys.size() - 1) % keys.size());
            case UP, DOWN, LEFT, RIGHT -> Directions.from(from, keys, way).orElse(from);
        };
        settle();
    }

    /** The double outline, whole on the glass also where its key stands at the edge. */
    private void draw() {
        var now = owner;
        var drawnWith = look;
        if (!visible || now == null || drawnWith == null || now.getScene() == null) {
            ring.getChildren().clear();
            return;
        }
        var profile = drawnWith.profile();
        double reach = drawnWith.px(REACH);
        var target = now.target();
        double left = Math.max(reach, target.getMinX());
        double top = Math.max(reach, target.getMinY());
        double right = Math.min(profile.widthPixels() - reach, target.getMaxX());
        double bottom = Math.min(profile.heightPixels() - reach, target.getMaxY());
        var around = Drawing.focusRing(drawnWith, Math.rint(right - left), Math.rint(bottom - top));
        around.relocate(Math.rint(left), Math.rint(top));
        ring.getChildren().setAll(around);
    }
}
