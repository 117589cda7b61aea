package org.linli.stb.main;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.linli.stb.tv.TvKey;

/**
 * A keyboard in place of a remote control, and the remotes that the kernel takes for one. A key held down goes on stepping
 * and decides nothing twice. Belongs to the JavaFX thread.
 */
final class Keyboard {
    private static final Map<KeyCode, TvKey> MEANINGS = meanings();

    /** What may be done again and again while a finger stays on it: the opposite key undoes it. */
    private static final Set<TvKey> STEPS = EnumSet.of(
            TvKey.UP,
            TvKey.DOWN,
            TvKey.LEFT,
            TvKey.RIGHT,
            TvKey.PAGE_UP,
            TvKey.PAGE_DOWN,
            TvKey.CHANNEL_UP,
            TvKey.CHANNEL_DOWN);

    private final Consumer<TvKey> pressed;
    private final Set<KeyCode> down = EnumSet.noneOf(KeyCode.class);

    Keyboard(Consumer<TvKey> pressed) {
        this.pressed = pressed;
    }

    private static Map<KeyCode, TvKey> meanings() {
        var meanings = new EnumMap<KeyCode, TvKey>(KeyCode.class);
        meanings.putAll(Map.of(
                KeyCode.UP, TvKey.UP,
                KeyCode.DOWN, TvKey.DOWN,
                KeyCode.LEFT, TvKey.LEFT,
                KeyCode.RIGHT, TvKey.RIGHT,
                KeyCode.ENTER, TvKey.OK,
                KeyCode.SPACE, TvKey.OK,
                KeyCode.ESCAPE, TvKey.BACK,
                KeyCode.BACK_SPACE, TvKey.BACK));
        meanings.putAll(Map.of(
                KeyCode.CONTEXT_MENU, TvKey.MENU,
                KeyCode.M, TvKey.MENU,
                KeyCode.HOME, TvKey.HOME,
                KeyCode.HELP, TvKey.HELP,
                KeyCode.H, TvKey.HELP,
                KeyCode.PAGE_UP, TvKey.PAGE_UP,
                KeyCode.PAGE_DOWN, TvKey.PAGE_DOWN,
                KeyCode.CHANNEL_UP, TvKey.CHANNEL_UP,
                KeyCode.CHANNEL_DOWN, TvKey.CHANNEL_DOWN));
        meanings.putAll(Map.of(
                KeyCode.COLORED_KEY_0, TvKey.RED,
                KeyCode.COLORED_KEY_1, TvKey.GREEN,
                KeyCode.COLORED_KEY_2, TvKey.YELLOW,
                KeyCode.COLORED_KEY_3, TvKey.BLUE,
                KeyCode.F1, TvKey.RED,
                KeyCode.F2, TvKey.GREEN,
                KeyCode.F3, TvKey.YELLOW,
                KeyCode.F4, TvKey.BLUE));
        for (int figure = 0; figure <= 9; figure++) {
            var key = TvKey.valueOf("DIGIT_" + figure);
            meanings.put(KeyCode.valueOf("DIGIT" + figure), key);
            meanings.put(KeyCode.valueOf("NUMPAD" + figure), key);
        }
        return meanings;
    }

    /** From the moment it is in a scene. Whatever in it has JavaFX's focus, the keys are the remote's. */
    void listenIn(Parent root) {
        root.sceneProperty().subscribe(scene -> {
            if (scene != null) {
                scene.addEventFilter(KeyEvent.KEY_PRESSED, this::down);
                scene.addEventFilter(KeyEvent.KEY_RELEASED, event -> down.remove(event.getCode()));
            }
        });
    }

    private void down(KeyEvent event) {
        var key = MEANINGS.get(event.getCode());
        if (key == null) {
            return;
        }
        event.consume();
        if (down.add(event.getCode()) || STEPS.contains(key)) {
            pressed.accept(key);
        }
    }
}
