package org.linli.terminal.core.speech;

import java.util.function.BooleanSupplier;
import org.linli.foundation.time.Monotonic;

/** Where sound comes out. */
public interface Loudspeaker {
    /**
     * On the speaker's thread alone. Plays it to its end, or until {@code hushed} says so, which is asked at least every 50 ms.
     *
     * @param percent how loud, 1 to 100
     * @return false when there is nothing to play it on at the moment
     */
    boolean play(Sound sound, int percent, BooleanSupplier hushed);

    /** Whether it is worth making sound now. Any thread; the first answer may take a tenth of a second. */
    boolean isThere();

    /** The sound card this machine has, through the JDK's sound API. It is looked for again when it is lost. */
    static Loudspeaker ofThisMachine(Monotonic monotonic) {
        return new SystemLoudspeaker(monotonic);
    }

    /** A terminal that does not speak. */
    static Loudspeaker none() {
        return new NoLoudspeaker();
    }

    /** Takes as long as the sound would and makes none: for a development machine without a sound card. */
    static Loudspeaker mute() {
        return new MuteLoudspeaker();
    }
}
