package org.linli.terminal.core.speech;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The real sound library, ALSA, with a sound card that is a file: what would be heard is what the voice said. */
final class ThroughTheSoundLibraryTest {
    private static final String SENTENCE = "请把身份证放在屏幕下方左边";
    private static final int WAVE_HEADER = 44;

    @Test
    void everySampleOfASentenceReachesTheSoundCard(@TempDir Path folder) throws Exception {
        var card = folder.resolve("heard.wav");
        assertEquals(0, says(soundCard(folder, """
                pcm.!default { type file slave.pcm "null" file "%s" format "wav" }
                pcm.null { type null }
                """.formatted(card))));
        var said = Voices.ofThisMachine()
                .say(SENTENCE, Locale.SIMPLIFIED_CHINESE, 100)
                .getFirst();
        byte[] heard = Files.readAllBytes(card);
        assertTrue(heard.length >= WAVE_HEADER + said.samples().length, "only " + heard.length + " bytes were heard");
        assertArrayEquals(said.samples(), Arrays.copyOfRange(heard, WAVE_HEADER, WAVE_HEADER + said.samples().length));
    }

    @Test
    void withoutASoundCardItSaysSoAndGoesOn(@TempDir Path folder) throws Exception {
        assertEquals(2, says(soundCard(folder, "# no card")));
    }

    private static Path soundCard(Path folder, String configuration) throws IOException {
        return Files.writeString(folder.resolve("asound.conf"), configuration);
    }

    private static int says(Path configuration) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        PlaysASentenceMain.class.getName(),
                        SENTENCE)
                .inheritIO();
        builder.environment().put("ALSA_CONFIG_PATH", configuration.toString());
        builder.environment().put("LC_ALL", "C.UTF-8");
        var process = builder.start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "no end of the sentence");
        return process.exitValue();
    }
}
