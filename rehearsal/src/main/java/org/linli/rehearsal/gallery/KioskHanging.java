package org.linli.rehearsal.gallery;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.linli.kiosk.touch.TouchFace;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.glass.Glass;

/** The touch face, with a finger and a keyboard before it. */
final class KioskHanging extends Hanging {
    private static final String BAR = "bar";

    private final TouchFace face;
    private final AtomicLong nanos;

    private long questions;

    private KioskHanging(Stand.Kiosk stand, AtomicLong nanos, TouchFace face) {
        super(stand, face);
        this.nanos = nanos;
        this.face = face;
    }

    static KioskHanging of(Stand.Kiosk stand) {
        var nanos = new AtomicLong();
        return new KioskHanging(
                stand,
                nanos,
                new TouchFace(new TouchFace.Means(
                        stand.glass(), DEAF, nanos::get, Hanging::never, InstantSource.fixed(THEN), CHINA, false)));
    }

    @Override
    void hang(Exhibit exhibit, Manner manner, int page) {
        Event.fireEvent(face.root(), finger(MouseEvent.MOUSE_PRESSED, -1, -1));
        questions++;
        face.show(exhibit.shown(questions, manner, exhibit.over().isPresent() ? 0 : page));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        for (int turned = 1; exhibit.over().isPresent() && turned <= page; turned++) {
            touch("page", Integer.toString(turned));
        }
        exhibit.touched().ifPresent(key -> touch("bar", key));
        if (exhibit.ringed()) {
            press(KeyCode.TAB);
        }
    }

    @Override
    Glass glass() {
        return face.glass();
    }

    /** Under 放大字 only the first: it closes again before anybody reads on. */
    @Override
    int pages(Exhibit exhibit) {
        return exhibit.touched().isPresent() ? 1 : face.pages();
    }

    @Override
    List<Layer> layers() {
        var named = new LinkedHashMap<String, Parent>();
        for (Node layer : face.root().getChildrenUnmodifiable()) {
            if (layer instanceof Parent parent && layer.getId() != null) {
                named.put(layer.getId(), parent);
            }
        }
        var layers = new ArrayList<Layer>();
        named.forEach((name, layer) -> {
            if (name.equals(BAR) || name.equals(topOf(named))) {
                layers.add(new Layer(layer, name.equals(BAR)));
            }
        });
        return layers;
    }

    /** The uppermost layer with something on it; the ring around the focus covers nothing. */
    private static String topOf(Map<String, Parent> layers) {
        for (String name : List.of("panel", "over")) {
            var layer = layers.get(name);
            if (layer != null && !layer.getChildrenUnmodifiable().isEmpty()) {
                return name;
            }
        }
        return "page";
    }

    @Override
    List<Finding> focus() {
        return FocusInspection.of(this);
    }

    private void touch(String kind, String name) {
        var target = glass().target(kind, name).orElseThrow();
        double x = target.x() + target.width() / 2.0;
        double y = target.y() + target.height() / 2.0;
        Event.fireEvent(face.root(), finger(MouseEvent.MOUSE_PRESSED, x, y));
        Event.fireEvent(face.root(), finger(MouseEvent.MOUSE_RELEASED, x, y));
    }

    private static MouseEvent finger(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /** Down and up. */
    void press(KeyCode key) {
        Event.fireEvent(face.root(), key(KeyEvent.KEY_PRESSED, key));
        Event.fireEvent(face.root(), key(KeyEvent.KEY_RELEASED, key));
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode key) {
        return new KeyEvent(type, "", "", key, false, false, false, false);
    }
}
