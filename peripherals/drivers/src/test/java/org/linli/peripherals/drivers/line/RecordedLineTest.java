package org.linli.peripherals.drivers.line;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RecordedLineTest {
    private final List<String> kept = new ArrayList<>();

    @Test
    void keepsBothDirectionsMaskedAndPassesThemOnWhole() throws Exception {
        byte[] card = "HEAD王小明".getBytes(StandardCharsets.UTF_8);
        List<byte[]> sent = new ArrayList<>();
        Line inner = () -> new Line.Connection() {
            @Override
            public byte[] read() {
                return card;
            }

            @Override
            public void write(byte[] bytes) {
                sent.add(bytes);
            }

            @Override
            public void close() {}
        };
        var line = new RecordedLine(
                inner,
                Mask.keepingTheFirst(4),
                (direction, bytes) -> kept.add(direction + " " + new String(bytes, StandardCharsets.US_ASCII)));
        try (var open = line.open()) {
            assertArrayEquals("HEAD王小明".getBytes(StandardCharsets.UTF_8), open.read());
            open.write(new byte[] {'F', 'I', 'N', 'D', '!'});
        }
        assertEquals(List.of("FROM_DEVICE HEAD*********", "TO_DEVICE FIND*"), kept);
        assertArrayEquals(new byte[] {'F', 'I', 'N', 'D', '!'}, sent.getFirst());
    }
}
