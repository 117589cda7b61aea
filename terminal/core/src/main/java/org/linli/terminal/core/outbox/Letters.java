package org.linli.terminal.core.outbox;

import java.time.Duration;
import java.util.Optional;
import org.linli.central.api.client.Answer;
import org.linli.foundation.code.Code;

/**
 * What the letters of one outbox are: how one stands on the disk, and how central is told of it.
 *
 * @param <K> names a letter: of two with the same name the later one is true
 * @param <L> the letter
 */
public interface Letters<K, L> {
    Terms terms();

    K key(L letter);

    /** One line, without its end. What an earlier version wrote is read by {@link #read} for as long as it may lie anywhere. */
    String line(L letter);

    /** What a process before this one wrote; empty for anything else. */
    Optional<L> read(String line);

    /** As it is kept when it could be read only after whoever asked what was left had been answered. */
    default L cameLate(L letter) {
        return letter;
    }

    /** Whether central is to hear it as it stands; until then it is only kept. */
    default boolean isDue(L letter) {
        return true;
    }

    /** Tells central, which takes the same letter any number of times for one. Waits for it, some seconds at most. */
    Answer<?> tell(L letter);

    /**
     * @param area whose log it is, and the name of the waiting
     * @param most how many are kept
     * @param lineBytes the longest line with its end
     * @param again how long until central is tried once more; nobody waits for it
     * @param unwritten said in the log when the disk takes no letter
     * @param late said in the log, once, when central cannot be told
     */
    record Terms(String area, int most, int lineBytes, Duration again, Code unwritten, Code late) {}
}
