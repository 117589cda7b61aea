package org.linli.rehearsal.house;

import java.util.Map;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * The remote control in somebody's hand: each press is a real key on the television's own display. One thread at a time.
 *
 * <p>Of its keys the television's volume and power are not there, and a display has no keys for channels.
 */
public final class Remote implements AutoCloseable {
    /** As {@code org.linli.stb.main.Keyboard} reads them. */
    private static final Map<RemoteKey, String> ON_A_KEYBOARD = Map.ofEntries(
            Map.entry(RemoteKey.UP, "UP"),
            Map.entry(RemoteKey.DOWN, "DOWN"),
            Map.entry(RemoteKey.LEFT, "LEFT"),
            Map.entry(RemoteKey.RIGHT, "RIGHT"),
            Map.entry(RemoteKey.OK, "ENTER"),
            Map.entry(RemoteKey.BACK, "ESCAPE"),
            Map.entry(RemoteKey.HOME, "HOME"),
            Map.entry(RemoteKey.MENU, "M"),
            Map.entry(RemoteKey.HELP, "H"),
            Map.entry(RemoteKey.RED, "F1"),
            Map.entry(RemoteKey.GREEN, "F2"),
            Map.entry(RemoteKey.YELLOW, "F3"),
            Map.entry(RemoteKey.BLUE, "F4"),
            Map.entry(RemoteKey.PAGE_UP, "PAGE_UP"),
            Map.entry(RemoteKey.PAGE_DOWN, "PAGE_DOWN"),
            Map.entry(RemoteKey.DIGIT_0, "0"),
            Map.entry(RemoteKey.DIGIT_1, "1"),
            Map.entry(RemoteKey.DIGIT_2, "2"),
            Map.entry(RemoteKey.DIGIT_3, "3"),
            Map.entry(RemoteKey.DIGIT_4, "4"),
            Map.entry(RemoteKey.DIGIT_5, "5"),
            Map.entry(RemoteKey.DIGIT_6, "6"),
            Map.entry(RemoteKey.DIGIT_7, "7"),
            Map.entry(RemoteKey.DIGIT_8, "8"),
            Map.entry(RemoteKey.DIGIT_9, "9"));

    private final Hand hand;

    Remote(Hand hand) {
        this.hand = hand;
    }

    /** What {@link #press} can press. */
    public static boolean has(RemoteKey key) {
        return ON_A_KEYBOARD.containsKey(key);
    }

    /** Down and up. */
    public void press(RemoteKey key) throws ProgramFailed {
        String name = ON_A_KEYBOARD.get(key);
        if (name == null) {
            throw new ProgramFailed("a display's keyboard has no " + key);
        }
        hand.key(name);
    }

    /** The hand on the same display, for pictures of it. */
    public Hand hand() {
        return hand;
    }

    @Override
    public void close() {
        hand.close();
    }
}
