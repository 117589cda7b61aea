package org.linli.central.server.http;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Duration;
import java.util.Arrays;
import org.eclipse.jetty.http.HttpException;
import org.junit.jupiter.api.Test;
import org.linli.foundation.time.ManualTime;

/** However much is brought at once and however slowly: what lies in memory is bounded, and a place comes back. */
class UploadRoomTest {
    private final ManualTime time = new ManualTime();
    private final UploadRoom room = new UploadRoom(Duration.ZERO, time);

    @Test
    void oneMoreThanThereArePlacesIsSentAwayUntilSomebodyLeaves() {
        for (int place = 0; place < UploadRoom.MOST_AT_ONCE; place++) {
            assertTrue(room.enter("network " + place / UploadRoom.MOST_OF_A_NETWORK));
        }
        assertFalse(room.enter("another"));
        room.leave("network 0");
        assertTrue(room.enter("another"));
    }

    @Test
    void oneNetworkAloneDoesNotFillIt() {
        for (int place = 0; place < UploadRoom.MOST_OF_A_NETWORK; place++) {
            assertTrue(room.enter("mine"));
        }
        assertFalse(room.enter("mine"));
        assertTrue(room.enter("yours"));
        room.leave("mine");
        assertTrue(room.enter("mine"));
    }

    @Test
    void itIsReadInUpToItsMost() throws Exception {
        byte[] sent = new byte[200_001];
        Arrays.fill(sent, (byte) 7);
        assertArrayEquals(sent, room.read(new ByteArrayInputStream(sent), 300_000));
        assertEquals(70_000, room.read(new ByteArrayInputStream(sent), 70_000).length);
    }

    @Test
    void whatNeverEndsIsBrokenOff() {
        var drop = new InputStream() {
            @Override
            public int read() {
                time.pass(Duration.ofSeconds(50));
                return 1;
            }

            @Override
            public int read(byte[] into, int from, int most) {
                into[from] = (byte) read();
                return 1;
            }
        };
        var broken = assertThrows(HttpException.RuntimeException.class, () -> room.read(drop, 1_000));
        assertEquals(408, broken.getCode());
        var left = assertThrows(HttpException.RuntimeException.class, () -> room.skip(drop, 1_000));
        assertEquals(408, left.getCode());
    }
}
