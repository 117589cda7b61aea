package org.linli.peripherals.drivers.bankcard.terminal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class EcrParserTest {
    private static final EcrMessage QUESTION = EcrMessage.question("00002A", "STATUS", Map.of("order", "T0001-1"));

    @Test
    void aFrameIsAsTheDocumentSays() {
        byte[] inside = "Q00002A\u001CSTATUS\u001Corder=T0001-1\u0003".getBytes(StandardCharsets.US_ASCII);
        var frame = new ByteArrayOutputStream();
        frame.write(0x02);
        frame.writeBytes(inside);
        frame.write(EcrMessage.sum(inside));
        assertArrayEquals(frame.toByteArray(), QUESTION.frame());
    }

    @Test
    void findsFramesInAnyPiecesBetweenAnyNoise() {
        for (int seed = 0; seed < 2_000; seed++) {
            var random = new Random(seed);
            var stream = new ByteArrayOutputStream();
            for (int count = 0; count < 5; count++) {
                byte[] noise = new byte[random.nextInt(10)];
                random.nextBytes(noise);
                for (int at = 0; at < noise.length; at++) {
                    // A lone STX in front of a frame is noise that may cost the frame, and it is asked again.
                    noise[at] = noise[at] == 0x02 ? 0x20 : noise[at];
                }
                stream.writeBytes(noise);
                stream.writeBytes(QUESTION.frame());
            }
            byte[] all = stream.toByteArray();
            var parser = new EcrParser();
            List<EcrMessage> found = new ArrayList<>();
            for (int at = 0; at < all.length; ) {
                int next = Math.min(all.length, at + 1 + random.nextInt(7));
                found.addAll(parser.feed(java.util.Arrays.copyOfRange(all, at, next)));
                at = next;
            }
            assertEquals(List.of(QUESTION, QUESTION, QUESTION, QUESTION, QUESTION), found, "seed " + seed);
        }
    }

    @Test
    void aChangedByteIsNoMessage() {
        for (int at = 1; at < QUESTION.frame().length; at++) {
            byte[] frame = QUESTION.frame();
            frame[at] ^= 0x01;
            assertTrue(new EcrParser().feed(frame).isEmpty(), "byte " + at);
        }
    }

    @Test
    void anEndlessFrameIsGivenUp() {
        var parser = new EcrParser();
        parser.feed(new byte[] {0x02});
        assertTrue(parser.feed("x".repeat(100_000).getBytes(StandardCharsets.US_ASCII))
                .isEmpty());
        assertEquals(List.of(QUESTION), parser.feed(QUESTION.frame()));
    }

    @Test
    void nothingButItsFormCanBeSaid() {
        var odd = EcrMessage.question("1", "CHARGE", Map.of("order", "a\u001Cb"));
        assertThrows(IllegalArgumentException.class, odd::frame);
    }
}
