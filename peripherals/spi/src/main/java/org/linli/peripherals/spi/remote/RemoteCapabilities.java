package org.linli.peripherals.spi.remote;

import java.util.EnumSet;
import java.util.List;

/**
 * What can arrive from this remote control, so that a screen names only keys somebody can press.
 *
 * @param keys those its key map holds, in the order of {@link RemoteKey}, each once; a map may know of more keys than
 *     the thing in the resident's hand has, never of fewer
 * @param tellsRelease whether {@link KeyPhase#RELEASED} arrives
 * @param tellsTelevision whether the condition knows if the television is on
 */
public record RemoteCapabilities(List<RemoteKey> keys, boolean tellsRelease, boolean tellsTelevision) {
    public RemoteCapabilities {
        keys = keys.stream().distinct().sorted().toList();
    }

    /** All of 1 to 9, so that what is numbered on the screen can be chosen by its number. */
    public boolean hasDigits() {
        return hasAll(RemoteKey.DIGIT_1, RemoteKey.DIGIT_9);
    }

    /** All four. */
    public boolean hasColours() {
        return hasAll(RemoteKey.RED, RemoteKey.BLUE);
    }

    public boolean has(RemoteKey key) {
        return keys.contains(key);
    }

    private boolean hasAll(RemoteKey first, RemoteKey last) {
        return keys.containsAll(EnumSet.range(first, last));
    }
}
