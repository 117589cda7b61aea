package org.linli.peripherals.drivers.idcard.samv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SamvParserTest {
    /** A card was found: SW3 9F, four bytes of IIN. */
    private static final byte[] FOUND = Frames.hex("AAAAAA9669 0008 00009F 00000000 97");
    /** None was found. */
    private static final byte[] NONE = Frames.hex("AAAAAA9669 0004 000080 84");
    /** Selected, with an eight-byte serial number. */
    private static final byte[] SELECTED = Frames.hex("AAAAAA9669 000C 000090 0000000000000000 9C");

    private static final byte[] READ_FAILED = Frames.hex("AAAAAA9669 0004 000041 45");

    private final SamvParser parser = new SamvParser();

    @Test
    void understandsTheAnswersOfTheStandard() {
        assertEquals(
                List.of("9f+4", "80+0", "90+8", "41+0"),
                words(parser.feed(Frames.joined(FOUND, NONE, SELECTED, READ_FAILED))));
        assertEquals("81+0", only("AAAAAA9669 0004 000081 85"));
        assertEquals("90+0", only("AAAAAA9669 0004 000090 94"));
        assertEquals("60+0", only("AAAAAA9669 0004 000060 64"));
    }

    @Test
    void understandsAnAnswerSplitAtEveryByte() {
        byte[] both = Frames.joined(FOUND, NONE);
        for (int at = 0; at <= both.length; at++) {
            var split = new SamvParser();
            var found = new ArrayList<>(split.feed(Arrays.copyOf(both, at)));
            found.addAll(split.feed(Arrays.copyOfRange(both, at, both.length)));
            assertEquals(List.of("9f+4", "80+0"), words(found), "split at " + at);
        }
    }

    @Test
    void deliversEveryIntactFrameBetweenNoise() {
        byte[] noise = Frames.hex("00 AA AA 96 69 FF AA AA AA 96 00 AA");
        assertEquals(
                List.of("9f+4", "90+8", "80+0"),
                words(parser.feed(Frames.joined(noise, FOUND, noise, noise, SELECTED, noise, NONE, noise))));
    }

    @Test
    void saysThatAnXorIsWrongAndFindsTheFrameBehind() {
        byte[] wrong = FOUND.clone();
        wrong[10] ^= 1;
        assertEquals(List.of("wrong-xor", "80+0"), words(parser.feed(Frames.joined(wrong, NONE))));
    }

    @Test
    void findsTheFrameThatACutOneHasSwallowed() {
        byte[] cut = Arrays.copyOf(Frames.reply(0x90, new byte[1284]), 600);
        assertEquals(List.of(), words(parser.feed(Frames.joined(cut, FOUND))));
        assertTrue(parser.midFrame());
        assertEquals(List.of("cut", "9f+4"), words(parser.settle()));
        assertFalse(parser.midFrame());
    }

    @Test
    void isNotFooledWhenTheXorOfACutFrameFitsByChance() {
        // Eight bytes short: the frame behind completes it. One data byte is chosen so that the XOR fits.
        byte[] whole = Frames.reply(0x90, new byte[40]);
        byte[] cut = Arrays.copyOf(whole, whole.length - FOUND.length);
        int sum = 0;
        byte[] stream = Frames.joined(cut, FOUND);
        for (int at = 5; at < whole.length; at++) {
            sum ^= stream[at];
        }
        stream[20] ^= (byte) sum;
        assertEquals(List.of("cut", "9f+4"), words(parser.feed(stream)));
    }

    @Test
    void holdsNoMoreThanOneFrame() {
        byte[] flood = new byte[1 << 20];
        Arrays.fill(flood, (byte) 0xAA);
        parser.feed(flood);
        assertEquals(List.of("80+0"), words(parser.feed(NONE)), "and understands the next frame");
        assertFalse(parser.midFrame());
    }

    @Test
    void refusesLengthsNoFrameHas() {
        assertEquals(
                List.of("80+0"),
                words(parser.feed(
                        Frames.joined(Frames.hex("AAAAAA9669 0003 000080"), Frames.hex("AAAAAA9669 FFFF 00"), NONE))));
    }

    private String only(String bytes) {
        return words(parser.feed(Frames.hex(bytes))).getFirst();
    }

    private static List<String> words(List<SamvParser.Found> found) {
        return found.stream().flatMap(SamvParserTest::word).toList();
    }

    private static Stream<String> word(SamvParser.Found found) {
        if (found instanceof SamvParser.Reply reply) {
            return Stream.of(Integer.toHexString(reply.sw3()) + "+" + reply.data().length);
        }
        if (found instanceof SamvParser.WrongXor) {
            return Stream.of("wrong-xor");
        }
        assertInstanceOf(SamvParser.Cut.class, found);
        return Stream.of("cut");
    }
}
