package org.linli.terminal.core.speech;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.linli.foundation.code.Code;

/**
 * espeak-ng as a program of its own: words on its standard input, never among its arguments, where any user of the machine
 * could read them.
 *
 * <p>Mandarin is the voice {@code cmn-latn-pinyin} fed with numbered pinyin; {@code cmn} itself reads 银行 as yín xíng.
 */
final class EspeakVoice implements Voice {
    private static final Code FAILED = Code.of("speech.voice-failed");

    /** Eight seconds of speech take it 0.05 s. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    /** Words a minute: a little slower than espeak-ng's own 175, for people who have to think about what they hear. */
    private static final int USUAL_RATE = 150;

    private static final int WAVE_HEADER = 44;
    private static final int WAVE_RATE = 24;

    private final String program;
    private final String voice;
    private final UnaryOperator<String> spelling;

    private EspeakVoice(String program, String voice, UnaryOperator<String> spelling) {
        this.program = program;
        this.voice = voice;
        this.spelling = spelling;
    }

    /** @param pinyin turns words into numbered pinyin */
    static EspeakVoice mandarin(String program, UnaryOperator<String> pinyin) {
        return new EspeakVoice(program, "cmn-latn-pinyin", pinyin);
    }

    /** For the Latin letters inside a Chinese sentence: order numbers, initials. */
    static EspeakVoice letters(String program) {
        return new EspeakVoice(program, "en", Spelling::apart);
    }

    @Override
    public Sound say(String words, int percent) throws CannotSpeak {
        String spelled = spelling.apply(words);
        if (spelled.isBlank()) {
            return new Sound(new byte[0], 22_050);
        }
        try {
            var espeak = new ProcessBuilder(
                            program,
                            "-v",
                            voice,
                            "-s",
                            Integer.toString(USUAL_RATE * percent / 100),
                            "--stdin",
                            "--stdout")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            try (var in = espeak.getOutputStream()) {
                in.write(spelled.getBytes(StandardCharsets.UTF_8));
            }
            return heard(espeak);
        } catch (IOException why) {
            throw new CannotSpeak(FAILED, program + ": " + why.getMessage());
        }
    }

    private Sound heard(Process espeak) throws IOException, CannotSpeak {
        var spoken = espeak.onExit()
                .orTimeout(PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .handle((ended, late) -> {
                    if (late != null) {
                        espeak.destroyForcibly();
                    }
                    return late == null && ended.exitValue() == 0;
                });
        byte[] wave = espeak.getInputStream().readAllBytes();
        if (!spoken.join() || wave.length < WAVE_HEADER) {
            throw new CannotSpeak(FAILED, program + " did not speak");
        }
        int hertz = ByteBuffer.wrap(wave).order(ByteOrder.LITTLE_ENDIAN).getInt(WAVE_RATE);
        return new Sound(Arrays.copyOfRange(wave, WAVE_HEADER, wave.length & ~1), hertz);
    }
}
