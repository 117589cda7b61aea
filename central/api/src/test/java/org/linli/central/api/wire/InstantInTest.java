package org.linli.central.api.wire;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class InstantInTest {
    record Stamped(Instant at) {}

    @Test
    void readsEveryInstantAsItIsWritten() throws Exception {
        var random = new SplittableRandom(3);
        long first = Instant.parse("0000-01-01T00:00:00Z").getEpochSecond();
        long last = Instant.parse("9999-12-31T23:59:59Z").getEpochSecond();
        for (int i = 0; i < 20_000; i++) {
            int[] nanos = {
                0, random.nextInt(1_000) * 1_000_000, random.nextInt(1_000_000) * 1_000, random.nextInt(1_000_000_000)
            };
            var at = Instant.ofEpochSecond(random.nextLong(first, last + 1), nanos[i % nanos.length]);
            assertEquals(Optional.of(at), InstantIn.plain(at.toString()));
            assertEquals(new Stamped(at), WireJson.read(WireJson.write(new Stamped(at)), Stamped.class));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T00:00:00Z",
                "2026-13-01T00:00:00Z",
                "2026-01-01T24:00:01Z",
                "2026-01-01T00:60:00Z",
                "2026-01-01T00:00:61Z",
                "2026-01-01T00:00:00.1234567890Z",
                "2026-01-01 00:00:00Z",
                "2026-01-01T00:00:00.12a",
                "２０２６-01-01T00:00:00Z",
                "tomorrow at ten, the Z"
            })
    void whatIsNoInstantIsRefused(String text) {
        assertEquals(Optional.empty(), InstantIn.plain(text));
        assertThrows(
                BrokenContractException.class,
                () -> WireJson.read(("{\"at\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8), Stamped.class));
    }
}
