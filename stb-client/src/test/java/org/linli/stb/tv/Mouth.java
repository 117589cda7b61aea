package org.linli.stb.tv;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.core.speech.Loudspeaker;
import org.linli.terminal.core.speech.Sound;
import org.linli.terminal.core.speech.Speaker;
import org.linli.terminal.core.speech.SpeakerParts;
import org.linli.terminal.core.speech.Voices;

/** The real voice before a loudspeaker that takes no time, and somebody who writes down each sentence. */
final class Mouth implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final long A_MOMENT = 2_000_000;

    private final Monotonic clock = Monotonic.system();
    private final List<String> said = new ArrayList<>();
    private final List<Boolean> talk = new ArrayList<>();
    private final Speaker speaker;

    Mouth() {
        var loudspeaker = new Loudspeaker() {
            @Override
            public boolean play(Sound sound, int percent, BooleanSupplier hushed) {
                return true;
            }

            @Override
            public boolean isThere() {
                return true;
            }
        };
        speaker = new Speaker(new SpeakerParts(
                Voices.ofThisMachine(),
                loudspeaker,
                Optional.empty(),
                sentence -> note(said, sentence.words()),
                talking -> note(talk, talking)));
    }

    Speaker speaker() {
        return speaker;
    }

    private static <T> void note(List<T> list, T one) {
        synchronized (list) {
            list.add(one);
        }
    }

    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    void hasSaid(String words) {
        await(() -> said().stream().anyMatch(each -> each.contains(words)), words);
    }

    /** It began to talk and came to an end, this often. */
    void hasEnded(int times) {
        await(
                () -> {
                    synchronized (talk) {
                        return talk.stream().filter(talking -> !talking).count() >= times;
                    }
                },
                "silence");
    }

    private void await(BooleanSupplier done, String what) {
        long began = clock.nanos();
        while (!done.getAsBoolean()) {
            if (clock.since(began).compareTo(PATIENCE) > 0) {
                throw new AssertionError("never heard: " + what + "; but " + said());
            }
            LockSupport.parkNanos(A_MOMENT);
        }
    }

    @Override
    public void close() {
        speaker.close();
    }
}
