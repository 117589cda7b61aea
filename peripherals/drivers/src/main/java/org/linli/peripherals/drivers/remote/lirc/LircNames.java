package org.linli.peripherals.drivers.remote.lirc;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * The names of LIRC's namespace ({@code irrecord --list-namespace}; they are those of Linux' input-event-codes.h), as
 * the makers of lircd.conf files use them for the keys of a television. What is not here is no key of ours.
 */
final class LircNames {
    private static final Map<String, RemoteKey> USUAL = Map.ofEntries(
            entry("KEY_UP", RemoteKey.UP),
            entry("KEY_DOWN", RemoteKey.DOWN),
            entry("KEY_LEFT", RemoteKey.LEFT),
            entry("KEY_RIGHT", RemoteKey.RIGHT),
            entry("KEY_OK", RemoteKey.OK),
            entry("KEY_ENTER", RemoteKey.OK),
            entry("KEY_KPENTER", RemoteKey.OK),
            entry("KEY_SELECT", RemoteKey.OK),
            entry("KEY_BACK", RemoteKey.BACK),
            entry("KEY_EXIT", RemoteKey.BACK),
            entry("KEY_ESC", RemoteKey.BACK),
            entry("KEY_HOME", RemoteKey.HOME),
            entry("KEY_HOMEPAGE", RemoteKey.HOME),
            entry("KEY_MENU", RemoteKey.MENU),
            entry("KEY_SETUP", RemoteKey.MENU),
            entry("KEY_CONTEXT_MENU", RemoteKey.MENU),
            entry("KEY_HELP", RemoteKey.HELP),
            entry("KEY_INFO", RemoteKey.INFO),
            entry("KEY_RED", RemoteKey.RED),
            entry("KEY_GREEN", RemoteKey.GREEN),
            entry("KEY_YELLOW", RemoteKey.YELLOW),
            entry("KEY_BLUE", RemoteKey.BLUE),
            entry("KEY_CHANNELUP", RemoteKey.CHANNEL_UP),
            entry("KEY_CHANNELDOWN", RemoteKey.CHANNEL_DOWN),
            entry("KEY_PAGEUP", RemoteKey.PAGE_UP),
            entry("KEY_PAGEDOWN", RemoteKey.PAGE_DOWN),
            entry("KEY_VOLUMEUP", RemoteKey.VOLUME_UP),
            entry("KEY_VOLUMEDOWN", RemoteKey.VOLUME_DOWN),
            entry("KEY_MUTE", RemoteKey.MUTE),
            entry("KEY_POWER", RemoteKey.POWER),
            entry("KEY_POWER2", RemoteKey.POWER));

    private final Map<String, RemoteKey> own;

    LircNames(Map<String, RemoteKey> own) {
        this.own = own;
    }

    Optional<RemoteKey> key(String name) {
        var key = own.get(name);
        if (key == null) {
            key = USUAL.get(name);
        }
        return key == null ? figure(name) : Optional.of(key);
    }

    /** KEY_7, KEY_NUMERIC_7 and KEY_KP7. */
    private static Optional<RemoteKey> figure(String name) {
        for (String beginning : new String[] {"KEY_NUMERIC_", "KEY_KP", "KEY_"}) {
            if (name.length() == beginning.length() + 1 && name.startsWith(beginning)) {
                int figure = name.charAt(beginning.length()) - '0';
                return figure < 0 || figure > 9 ? Optional.empty() : Optional.of(RemoteKey.digit(figure));
            }
        }
        return Optional.empty();
    }
}
