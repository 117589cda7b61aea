package org.linli.terminal.core.speech;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What a speaker is made of.
 *
 * @param clips recorded sentences, {@code LANGUAGE/KEY.wav}
 * @param said is told each sentence before it sounds, on the speaker's thread
 * @param speaking is told when talk begins and when it has ended, on the speaker's thread; no idle timer should run
 *     between
 */
public record SpeakerParts(
        Voices voices,
        Loudspeaker loudspeaker,
        Optional<Path> clips,
        Consumer<Said> said,
        Consumer<Boolean> speaking) {}
