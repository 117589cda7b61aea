package org.linli.rehearsal.house;

import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Eye.Seen;

/**
 * The remote control in somebody's hand: each press is a real key on the television's own display. One thread at a time.
 *
 * <p>Of its keys the television's volume and power are not there, and a display has no keys for channels.
 */
public final class Remote implements AutoCloseable {
    /** As {@code org.linli.stb.main.Keyboard} reads them, under the names of the DOM's KeyboardEvent.key. */
    private static final Map<RemoteKey, String> ON_A_KEYBOARD = Map.ofEntries(
            Map.entry(RemoteKey.UP, "ArrowUp"),
            Map.entry(RemoteKey.DOWN, "ArrowDown"),
            Map.entry(RemoteKey.LEFT, "ArrowLeft"),
            Map.entry(RemoteKey.RIGHT, "ArrowRight"),
            Map.entry(RemoteKey.OK, "Enter"),
            Map.entry(RemoteKey.BACK, "Escape"),
            Map.entry(RemoteKey.HOME, "Home"),
            Map.entry(RemoteKey.MENU, "m"),
            Map.entry(RemoteKey.HELP, "h"),
            Map.entry(RemoteKey.RED, "F1"),
            Map.entry(RemoteKey.GREEN, "F2"),
            Map.entry(RemoteKey.YELLOW, "F3"),
            Map.entry(RemoteKey.BLUE, "F4"),
            Map.entry(RemoteKey.PAGE_UP, "PageUp"),
            Map.entry(RemoteKey.PAGE_DOWN, "PageDown"),
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

    private static final System.Logger LOG = System.getLogger("linli.rehearsal");
    private static final Duration A_MOMENT = Duration.ofSeconds(3);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int MOST_AGAIN = 3;

    private final Hand hand;

    Remote(Hand hand) {
        this.hand = hand;
    }

    /** The DOM's name of the key that is this one on the television's keyboard. */
    public static Optional<String> onAKeyboard(RemoteKey key) {
        return Optional.ofNullable(ON_A_KEYBOARD.get(key));
    }

    /** Down and up. */
    public void press(RemoteKey key) throws ProgramFailed {
        var name = onAKeyboard(key);
        if (name.isEmpty()) {
            throw new ProgramFailed("a display's keyboard has no " + key);
        }
        hand.key(asAwtNamesIt(name.get()));
    }

    /**
     * Presses until something is to be seen. A question that has just been painted takes no key, and whoever sees nothing
     * happen presses again.
     */
    public Seen pressUntil(RemoteKey key, Eye eye, Predicate<Seen> like) throws ProgramFailed {
        for (int again = 0; again < MOST_AGAIN; again++) {
            press(key);
            try {
                return eye.until(like, A_MOMENT);
            } catch (ProgramFailed nothingYet) {
                LOG.log(System.Logger.Level.DEBUG, "pressed too early", nothingYet);
            }
        }
        press(key);
        return eye.until(like, PATIENCE);
    }

    /** {@code ArrowUp} is UP, {@code PageDown} PAGE_DOWN, as in the constants of {@code java.awt.event.KeyEvent}. */
    private static String asAwtNamesIt(String name) {
        return name.replaceFirst("^Arrow", "")
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
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
