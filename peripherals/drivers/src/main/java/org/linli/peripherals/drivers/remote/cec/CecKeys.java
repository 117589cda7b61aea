package org.linli.peripherals.drivers.remote.cec;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * The User Control Codes of HDMI-CEC 1.4 (supplement 1, table CEC "User Control Codes"; the same numbers stand in Linux'
 * {@code cec.h} and libCEC's {@code cectypes.h}), as far as they are keys of ours.
 */
final class CecKeys {
    /** The figures follow one another from here. */
    private static final int NUMBER_0 = 0x20;

    private static final int NUMBER_9 = 0x29;

    private static final Map<Integer, RemoteKey> KEYS = Map.ofEntries(
            entry(0x00, RemoteKey.OK), // Select
            entry(0x01, RemoteKey.UP),
            entry(0x02, RemoteKey.DOWN),
            entry(0x03, RemoteKey.LEFT),
            entry(0x04, RemoteKey.RIGHT),
            entry(0x09, RemoteKey.HOME), // Root Menu
            entry(0x0A, RemoteKey.MENU), // Setup Menu
            entry(0x0B, RemoteKey.MENU), // Contents Menu
            entry(0x0D, RemoteKey.BACK), // Exit
            entry(0x10, RemoteKey.MENU), // Media Top Menu
            entry(0x11, RemoteKey.MENU), // Media Context-sensitive Menu
            entry(0x2B, RemoteKey.OK), // Enter
            entry(0x30, RemoteKey.CHANNEL_UP),
            entry(0x31, RemoteKey.CHANNEL_DOWN),
            entry(0x35, RemoteKey.INFO), // Display Information
            entry(0x36, RemoteKey.HELP),
            entry(0x37, RemoteKey.PAGE_UP),
            entry(0x38, RemoteKey.PAGE_DOWN),
            entry(0x40, RemoteKey.POWER),
            entry(0x41, RemoteKey.VOLUME_UP),
            entry(0x42, RemoteKey.VOLUME_DOWN),
            entry(0x43, RemoteKey.MUTE),
            entry(0x6B, RemoteKey.POWER), // Power Toggle Function
            entry(0x71, RemoteKey.BLUE), // F1
            entry(0x72, RemoteKey.RED), // F2
            entry(0x73, RemoteKey.GREEN), // F3
            entry(0x74, RemoteKey.YELLOW), // F4
            entry(0x91, RemoteKey.BACK)); // Return, as Samsung's televisions send it

    private CecKeys() {}

    static Optional<RemoteKey> key(int code) {
        return code >= NUMBER_0 && code <= NUMBER_9
                ? Optional.of(RemoteKey.digit(code - NUMBER_0))
                : Optional.ofNullable(KEYS.get(code));
    }

    /** CEC has no list of the keys a television passes on; these are all it may. */
    static List<RemoteKey> all() {
        return java.util.stream.IntStream.range(0, 256)
                .mapToObj(CecKeys::key)
                .flatMap(Optional::stream)
                .toList();
    }
}
