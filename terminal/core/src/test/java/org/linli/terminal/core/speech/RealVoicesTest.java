package org.linli.terminal.core.speech;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.pinyin.Pinyin;

/** espeak-ng and FreeTTS themselves. */
final class RealVoicesTest {
    private final Voices voices = Voices.ofThisMachine();

    @Test
    void mandarinSounds() throws CannotSpeak {
        var sounds = voices.say("请把身份证放在屏幕下方左边", Locale.SIMPLIFIED_CHINESE, 100);
        assertEquals(1, sounds.size());
        assertLong(sounds.getFirst(), 1500, 6000);
    }

    @Test
    void slowerIsLonger() throws CannotSpeak {
        var usual =
                voices.say("请核对，再付款", Locale.SIMPLIFIED_CHINESE, 100).getFirst().length();
        var slow =
                voices.say("请核对，再付款", Locale.SIMPLIFIED_CHINESE, 75).getFirst().length();
        assertTrue(slow.toMillis() > usual.toMillis() * 11 / 10, slow + " after " + usual);
    }

    @Test
    void englishSounds() throws CannotSpeak {
        var sounds = voices.say("Please hold your payment code against the scanner.", Locale.ENGLISH, 100);
        assertEquals(1, sounds.size());
        assertEquals(16_000, sounds.getFirst().hertz());
        assertLong(sounds.getFirst(), 1500, 8000);
    }

    @Test
    void lettersInAChineseSentenceAreSpelledByAVoiceOfTheirOwn() throws CannotSpeak {
        assertEquals(
                List.of(new Voices.Run("订单号 ", true), new Voices.Run("T01-42，", false), new Voices.Run("请记下", true)),
                Voices.runs("订单号 T01-42，请记下"));
        assertEquals(
                3, voices.say("订单号 T01-42，请记下", Locale.SIMPLIFIED_CHINESE, 100).size());
        assertEquals("T 0 1 4 2", Spelling.apart("T01-42，"));
    }

    /** What espeak-ng makes of the pinyin, in its own notation: háng, not xíng; huán, not hái; zēng, not céng. */
    @Test
    void espeakReadsTheCharactersWithTwoReadingsRight() throws IOException {
        assertTrue(phonemes("银行").contains("X'a35N"), () -> unheard("银行"));
        assertTrue(phonemes("还款").startsWith("X'ua35n"), () -> unheard("还款"));
        assertTrue(phonemes("曾某").startsWith("ts'@55N"), () -> unheard("曾某"));
        assertTrue(phonemes("重复").contains("ts.h'ong35"), () -> unheard("重复"));
    }

    private static String unheard(String words) {
        try {
            return words + " sounds " + phonemes(words);
        } catch (IOException gone) {
            return words;
        }
    }

    private static String phonemes(String words) throws IOException {
        var espeak = new ProcessBuilder("espeak-ng", "-v", "cmn-latn-pinyin", "-q", "-x", "--stdin").start();
        try (var in = espeak.getOutputStream()) {
            in.write(Pinyin.load().numbered(words).getBytes(StandardCharsets.UTF_8));
        }
        return new String(espeak.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static void assertLong(Sound sound, long atLeastMillis, long atMostMillis) {
        Duration length = sound.length();
        assertTrue(length.toMillis() >= atLeastMillis && length.toMillis() <= atMostMillis, length.toString());
        assertTrue(sound.peak() > 3_000, "as loud as " + sound.peak());
    }
}
