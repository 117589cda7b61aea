package org.linli.peripherals.drivers.remote.lirc;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;

class LircParserTest {
    private static final String UP = "0000000020df02fd 00 KEY_UP KIOSK\n";
    private final LircParser parser = new LircParser();

    @Test
    void readsAKeyAndHowOftenItCameAgain() {
        assertEquals(
                List.of(new LircParser.Key(0, "KEY_UP", "KIOSK"), new LircParser.Key(0x1f, "KEY_UP", "KIOSK")),
                say(UP + "0000000020df02fd 1f KEY_UP KIOSK\n"));
    }

    @Test
    void takesAnAnswersDataForNothingElse() {
        assertEquals(
                List.of(
                        new LircParser.Answer("LIST", true, List.of(UP.strip(), "END", "BEGIN")),
                        new LircParser.Key(0, "KEY_UP", "KIOSK")),
                say("BEGIN\nLIST\nSUCCESS\nDATA\n3\n" + UP + "END\nBEGIN\nEND\n" + UP));
    }

    @Test
    void tellsARefusalFromAnAnswer() {
        assertEquals(
                List.of(new LircParser.Answer("LIST X", false, List.of("unknown remote: \"X\""))),
                say("BEGIN\nLIST X\nERROR\nDATA\n1\nunknown remote: \"X\"\nEND\n"));
        assertEquals(
                List.of(new LircParser.Answer("SET_TRANSMITTERS 1", true, List.of())),
                say("BEGIN\nSET_TRANSMITTERS 1\nSUCCESS\nEND\n"));
    }

    @Test
    void hearsThatTheConfigurationWasReadAnew() {
        assertEquals(
                List.of(new LircParser.ReadAnew(), new LircParser.Key(0, "KEY_UP", "KIOSK")),
                say("BEGIN\nSIGHUP\nEND\n" + UP));
    }

    @Test
    void standsOverWhatMakesNoSenseAndReadsOn() {
        var said = say("KEY_UP\n\n" + "x".repeat(100_000) + "\nzz 00 KEY_UP KIOSK\n0 0 KEY_UP\n" + UP);
        assertEquals(new LircParser.Key(0, "KEY_UP", "KIOSK"), said.getLast());
        said.subList(0, said.size() - 1).forEach(each -> assertInstanceOf(LircParser.Garbage.class, each));
        assertEquals(6, said.size());
    }

    @Test
    void anAnswerThatLiesAboutItsLengthSwallowsNoKeysForEver() {
        assertInstanceOf(
                LircParser.Garbage.class,
                say("BEGIN\nLIST\nSUCCESS\nDATA\n99999\n").getLast());
        assertEquals(List.of(new LircParser.Key(0, "KEY_UP", "KIOSK")), say(UP));
        assertInstanceOf(LircParser.Garbage.class, say("BEGIN\nLIST\nMAYBE\n").getLast());
        assertFalse(parser.inAnswer());
    }

    /** Cut anywhere, the same words come out; and whatever comes in, nothing but words comes out. */
    @Test
    void doesNotMindWhereTheBytesAreCutNorWhatTheyAre() {
        String talk = UP + "BEGIN\nLIST\nSUCCESS\nDATA\n1\nKIOSK\nEND\nBEGIN\nSIGHUP\nEND\n" + UP;
        var whole = new LircParser().feed(talk.getBytes(StandardCharsets.ISO_8859_1));
        for (int round = 0; round < 200; round++) {
            var random = Seeds.of(round);
            var cut = new LircParser();
            var said = new ArrayList<LircParser.Said>();
            byte[] bytes = talk.getBytes(StandardCharsets.ISO_8859_1);
            for (byte[] part : Seeds.split(bytes, random)) {
                said.addAll(cut.feed(part));
            }
            assertEquals(whole, said);
            cut.feed(Seeds.noise(random, 3_000));
        }
        assertEquals(4, whole.size());
    }

    private List<LircParser.Said> say(String words) {
        return parser.feed(words.getBytes(StandardCharsets.ISO_8859_1));
    }
}
