package org.linli.terminal.dock.glass;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.Optional;

/**
 * Keys by what they mean, on whatever keyboard the display has. A character that no key has is given to a key that has
 * none, as xdotool does; so Chinese can be typed too. One caller at a time.
 */
final class Keyboard {
    /// keysymdef.h; the names are those of the DOM's KeyboardEvent.key.
    private static final Map<String, Integer> NAMED = Map.ofEntries(
            Map.entry("Backspace", 0xFF08),
            Map.entry("Tab", 0xFF09),
            Map.entry("Enter", 0xFF0D),
            Map.entry("Escape", 0xFF1B),
            Map.entry("Home", 0xFF50),
            Map.entry("ArrowLeft", 0xFF51),
            Map.entry("ArrowUp", 0xFF52),
            Map.entry("ArrowRight", 0xFF53),
            Map.entry("ArrowDown", 0xFF54),
            Map.entry("PageUp", 0xFF55),
            Map.entry("PageDown", 0xFF56),
            Map.entry("End", 0xFF57),
            Map.entry("Delete", 0xFFFF),
            Map.entry("F1", 0xFFBE),
            Map.entry("F2", 0xFFBF),
            Map.entry("F3", 0xFFC0),
            Map.entry("F4", 0xFFC1),
            Map.entry("F5", 0xFFC2),
            Map.entry("F6", 0xFFC3),
            Map.entry("F7", 0xFFC4),
            Map.entry("F8", 0xFFC5),
            Map.entry("F9", 0xFFC6),
            Map.entry("F10", 0xFFC7),
            Map.entry("F11", 0xFFC8),
            Map.entry("F12", 0xFFC9));

    private static final int SHIFT = 0xFFE1;
    private static final int CONTROL = 0xFFE3;
    private static final int ALT = 0xFFE9;
    private static final int LATIN_1 = 0x100;
    private static final int UNICODE = 0x01000000;
    private static final int DOWN = 2;
    private static final int UP = 3;

    private final XDisplay display;
    private final int xtest;
    private int borrowed;

    Keyboard(XDisplay display, int xtest) {
        this.display = display;
        this.xtest = xtest;
    }

    private record Key(int code, boolean shifted) {}

    /** The DOM's name of a key, or one character. Empty when there is no such key. */
    static Optional<Integer> keysym(String key) {
        if (key.codePointCount(0, key.length()) == 1) {
            int point = key.codePointAt(0);
            return Character.isISOControl(point) ? Optional.empty() : Optional.of(ofCharacter(point));
        }
        return Optional.ofNullable(NAMED.get(key));
    }

    private static int ofCharacter(int point) {
        return point < LATIN_1 ? point : UNICODE + point;
    }

    void strike(int keysym, boolean control, boolean alt, boolean shift) throws IOException {
        var map = display.ask(XRequest.keyboard(
                display.welcome().firstKey(),
                display.welcome().lastKey() - display.welcome().firstKey() + 1));
        var key = find(map, keysym).orElse(null);
        if (key == null) {
            key = lend(map, keysym);
        }
        boolean shifted = key.shifted() || (shift && keysym >= 0xFF00 && keysym < UNICODE);
        hold(map, CONTROL, control, DOWN);
        hold(map, ALT, alt, DOWN);
        hold(map, SHIFT, shifted, DOWN);
        display.tell(XRequest.fakeInput(xtest, DOWN, key.code(), 0, 0, 0));
        display.tell(XRequest.fakeInput(xtest, UP, key.code(), 0, 0, 0));
        hold(map, SHIFT, shifted, UP);
        hold(map, ALT, alt, UP);
        hold(map, CONTROL, control, UP);
    }

    private void hold(ByteBuffer map, int modifier, boolean wanted, int type) throws IOException {
        var key = wanted ? find(map, modifier).orElse(null) : null;
        if (key != null) {
            display.tell(XRequest.fakeInput(xtest, type, key.code(), 0, 0, 0));
        }
    }

    /** Of the symbols of a key the first is what it means alone, the second with Shift. */
    private Optional<Key> find(ByteBuffer map, int keysym) {
        int perKey = map.get(1) & 0xFF;
        int keys = map.getInt(4) / perKey;
        for (int column = 0; column < Math.min(2, perKey); column++) {
            for (int key = 0; key < keys; key++) {
                if (map.getInt(32 + (key * perKey + column) * 4) == keysym) {
                    return Optional.of(new Key(display.welcome().firstKey() + key, column == 1));
                }
            }
        }
        return Optional.empty();
    }

    private Key lend(ByteBuffer map, int keysym) throws IOException {
        if (borrowed == 0) {
            borrowed = free(map);
        }
        display.tell(XRequest.mapKey(borrowed, keysym));
        return new Key(borrowed, false);
    }

    private int free(ByteBuffer map) throws IOException {
        int perKey = map.get(1) & 0xFF;
        for (int key = map.getInt(4) / perKey - 1; key >= 0; key--) {
            boolean meansNothing = true;
            for (int column = 0; column < perKey; column++) {
                meansNothing &= map.getInt(32 + (key * perKey + column) * 4) == 0;
            }
            if (meansNothing) {
                return display.welcome().firstKey() + key;
            }
        }
        throw new IOException("every key of this display's keyboard has a meaning already");
    }
}
