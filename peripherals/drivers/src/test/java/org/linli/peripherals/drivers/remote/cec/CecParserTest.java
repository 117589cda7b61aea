package org.linli.peripherals.drivers.remote.cec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;

class CecParserTest {
    private static final String TALK = """
            == using device type 'playback device'
            TRAFFIC: [             996]\t<< 4f:84:10:00:04
            waiting for input
            TRAFFIC: [           11878]\t>> 04:44:00
            power status: on
            TRAFFIC: [           11963]\t>> 04:45
            """;

    private final CecParser parser = new CecParser();

    @Test
    void readsWhatCameAndWhatWentAndNothingElse() {
        var frames = say(TALK);
        assertEquals(
                List.of(
                        new CecParser.Frame(false, List.of(0x4f, 0x84, 0x10, 0x00, 0x04)),
                        new CecParser.Frame(true, List.of(0x04, 0x44, 0x00)),
                        new CecParser.Frame(true, List.of(0x04, 0x45))),
                frames);
        assertEquals(4, frames.get(1).to());
        assertEquals(0x44, frames.get(1).opcode());
        assertEquals(-1, frames.get(2).operand());
    }

    @Test
    void aFrameQuotedInAnotherLineIsNone() {
        assertEquals(List.of(), say("DEBUG:   [ 1]\t>> TRAFFIC: [ 1]\t>> 04:44:00\n"));
        assertEquals(List.of(), say("TRAFFIC: [ 1]\t>> 04:44:00 and more\n"));
        assertEquals(List.of(), say("TRAFFIC: [ 1]\t>> 04:4\nTRAFFIC: [ 1]\t>> \n"));
        assertEquals(List.of(), say("TRAFFIC: [ 1]\t>> " + "04:".repeat(40) + "04\n"));
        assertEquals(List.of(), say("x".repeat(100_000) + "TRAFFIC: [ 1]\t>> 04:44:00\n"));
        assertEquals(1, say("TRAFFIC: [ 1]\t>> 04:44:00\n").size());
    }

    @Test
    void doesNotMindWhereTheBytesAreCutNorWhatTheyAre() {
        var whole = say(TALK);
        for (int round = 0; round < 200; round++) {
            var random = Seeds.of(round);
            var cut = new CecParser();
            var frames = new ArrayList<CecParser.Frame>();
            for (byte[] part : Seeds.split(TALK.getBytes(StandardCharsets.ISO_8859_1), random)) {
                frames.addAll(cut.feed(part));
            }
            assertEquals(whole, frames);
            assertTrue(cut.feed(Seeds.noise(random, 3_000)).isEmpty());
        }
    }

    private List<CecParser.Frame> say(String words) {
        return parser.feed(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
