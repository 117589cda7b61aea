package org.linli.terminal.core.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFileFormat;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioInputStream;
import javax.sound.sampled.AudioSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.terminal.journey.screen.Text;

final class RecordedSentencesTest {
    private static final Text QUESTION = Text.of("home.question");
    private static final byte[] SAMPLES = {1, 2, 3, 4, 5, 6};

    @Test
    void aRecordedSentenceIsPlayedAsItIs(@TempDir Path folder) throws IOException {
        record(folder, new AudioFormat(48_000, 16, 1, true, false));
        var clip = new Clips(Optional.of(folder))
                .of(QUESTION, Locale.SIMPLIFIED_CHINESE)
                .orElseThrow();
        assertArrayEquals(SAMPLES, clip.samples());
        assertEquals(48_000, clip.hertz());
    }

    @Test
    void whatIsNotRecordedIsLeftToAVoice(@TempDir Path folder) throws IOException {
        record(folder, new AudioFormat(48_000, 16, 1, true, false));
        var clips = new Clips(Optional.of(folder));
        assertTrue(clips.of(QUESTION, Locale.ENGLISH).isEmpty());
        assertTrue(clips.of(Text.of("home.question", new Text.Gap.Count(2)), Locale.SIMPLIFIED_CHINESE)
                .isEmpty());
        assertTrue(new Clips(Optional.empty())
                .of(QUESTION, Locale.SIMPLIFIED_CHINESE)
                .isEmpty());
    }

    @Test
    void aRecordingOfAnotherFormIsLeftToAVoice(@TempDir Path folder) throws IOException {
        record(folder, new AudioFormat(48_000, 8, 2, true, false));
        assertTrue(new Clips(Optional.of(folder))
                .of(QUESTION, Locale.SIMPLIFIED_CHINESE)
                .isEmpty());
        Files.writeString(folder.resolve("zh-CN").resolve("home.question.wav"), "no sound");
        assertTrue(new Clips(Optional.of(folder))
                .of(QUESTION, Locale.SIMPLIFIED_CHINESE)
                .isEmpty());
    }

    private static void record(Path folder, AudioFormat format) throws IOException {
        var file = Files.createDirectories(folder.resolve("zh-CN")).resolve("home.question.wav");
        try (var samples = new AudioInputStream(
                new ByteArrayInputStream(SAMPLES), format, SAMPLES.length / format.getFrameSize())) {
            AudioSystem.write(samples, AudioFileFormat.Type.WAVE, file.toFile());
        }
    }
}
