package org.linli.kiosk.touch;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.linli.kiosk.touch.Focus.Way;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.page.Key;

/**
 * Keys instead of a finger: a technician's keyboard, or two switches that send Tab and Enter. The first key press shows
 * where the focus is and moves nothing; a held key acts once. Where all of the glass is one key, every key is that one. What the screen's own keypad has can be typed as well.
 */
final class Keyboard {
    private final Focus focus;
    private final Finger finger;
    private final Supplier<List<Key>> keys;
    private final BiConsumer<Touched, Long> act;
    private final Set<KeyCode> held = new HashSet<>();

    Keyboard(Focus focus, Finger finger, Supplier<List<Key>> keys, BiConsumer<Touched, Long> act) {
        this.focus = focus;
        this.finger = finger;
        this.keys = keys;
        this.act = act;
    }

    void watch(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
        root.addEventFilter(KeyEvent.KEY_RELEASED, event -> held.remove(event.getCode()));
        root.addEventFilter(MouseEvent.MOUSE_PRESSED, event -> focus.hide());
    }

    private void pressed(KeyEvent event) {
        boolean first = held.add(event.getCode());
        var whole = keys.get().stream().filter(Key::isWhole).findFirst();
        if (whole.isPresent()) {
            event.consume();
            if (first && finger.takesTouches()) {
                act.accept(whole.get().touched(), focus.question());
            }
            return;
        }
        switch (event.getCode()) {
            case TAB -> go(event, event.isShiftDown() ? Way.BEFORE : Way.NEXT);
            case UP -> go(event, Way.UP);
            case DOWN -> go(event, Way.DOWN);
            case LEFT -> go(event, Way.LEFT);
            case RIGHT -> go(event, Way.RIGHT);
            case ENTER, SPACE -> {
                event.consume();
                if (first && focus.show()) {
                    choose();
                }
            }
            case BACK_SPACE -> {
                event.consume();
                press(Touched.Press.DELETE);
            }
            default -> {}
        }
    }

    private void typed(KeyEvent event) {
        press(event.getCharacter().toUpperCase(Locale.ROOT));
    }

    /** The keypad's key of that name; on a screen without it nothing happens. */
    private void press(String name) {
        if (finger.takesTouches()) {
            keys.get().stream()
                    .map(Key::touched)
                    .filter(touched -> touched instanceof Touched.Press press
                            && press.key().equals(name))
                    .findFirst()
                    .ifPresent(touched -> act.accept(touched, focus.question()));
        }
    }

    private void go(KeyEvent event, Way way) {
        event.consume();
        if (focus.show()) {
            focus.go(way);
        }
    }

    private void choose() {
        if (finger.takesTouches()) {
            focus.owner().ifPresent(key -> act.accept(key.touched(), focus.question()));
        }
    }
}
