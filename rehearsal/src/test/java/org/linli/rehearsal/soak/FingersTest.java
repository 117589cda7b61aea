package org.linli.rehearsal.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Remote;

final class FingersTest {
    @Test
    void ofASeedAlwaysTheSameKeys() {
        assertEquals(keys(3), keys(3));
        assertNotEquals(keys(3), keys(4));
    }

    @Test
    void pressEveryKeyThatAKeyboardHas() {
        var pressed = EnumSet.copyOf(keys(1));
        for (RemoteKey key : RemoteKey.values()) {
            assertTrue(pressed.contains(key) || Remote.onAKeyboard(key).isEmpty(), "never " + key);
        }
    }

    private static List<RemoteKey> keys(long seed) {
        var fingers = new Fingers(seed);
        return Stream.generate(fingers::next).limit(5_000).toList();
    }
}
