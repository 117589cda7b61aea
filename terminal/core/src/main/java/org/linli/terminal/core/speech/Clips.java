package org.linli.terminal.core.speech;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import javax.sound.sampled.AudioFormat;
import javax.sound.sampled.AudioSystem;
import javax.sound.sampled.UnsupportedAudioFileException;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.screen.Text;

/**
 * Sentences a person has recorded, {@code LANGUAGE/KEY.wav}: 16 bits, one channel. Only a text without gaps can have one.
 * What is not recorded, or cannot be read, is spoken by a voice.
 */
final class Clips {
    private static final System.Logger LOG = System.getLogger("linli.speech");
    private static final Code UNREADABLE = Code.of("speech.clip-unreadable");

    /** Two minutes of 48 kHz: a prompt is seconds. */
    private static final long LONGEST_BYTES = 12_000_000;

    private final Optional<Path> folder;

    Clips(Optional<Path> folder) {
        this.folder = folder;
    }

    Optional<Sound> of(Text text, Locale language) {
        if (!text.gaps().isEmpty()) {
            return Optional.empty();
        }
        return folder.map(clips -> clips.resolve(language.toLanguageTag()).resolve(text.key() + ".wav"))
                .filter(Files::isRegularFile)
                .flatMap(Clips::read);
    }

    private static Optional<Sound> read(Path clip) {
        try {
            if (Files.size(clip) > LONGEST_BYTES) {
                throw new UnsupportedAudioFileException("too long");
            }
            try (var wave = AudioSystem.getAudioInputStream(new BufferedInputStream(Files.newInputStream(clip)))) {
                var wanted = new AudioFormat(wave.getFormat().getSampleRate(), 16, 1, true, false);
                if (!wave.getFormat().matches(wanted)) {
                    throw new UnsupportedAudioFileException("not 16 bits, one channel");
                }
                return Optional.of(
                        new Sound(wave.readAllBytes(), (int) wave.getFormat().getSampleRate()));
            }
        } catch (IOException | UnsupportedAudioFileException | IllegalArgumentException why) {
            LOG.log(Level.WARNING, "{0} {1}: {2}", UNREADABLE, clip.getFileName(), why.getMessage());
            return Optional.empty();
        }
    }
}
