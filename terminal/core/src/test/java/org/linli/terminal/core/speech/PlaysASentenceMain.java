package org.linli.terminal.core.speech;

import java.util.Locale;
import org.linli.foundation.time.Monotonic;

/** Says one sentence through the sound library of the process it runs in, whose configuration the parent has chosen. */
final class PlaysASentenceMain {
    private PlaysASentenceMain() {}

    public static void main(String[] words) throws CannotSpeak {
        var loudspeaker = Loudspeaker.ofThisMachine(Monotonic.system());
        for (var sound : Voices.ofThisMachine().say(words[0], Locale.SIMPLIFIED_CHINESE, 100)) {
            if (!loudspeaker.play(sound, 100, () -> false)) {
                System.exit(2);
            }
        }
        System.exit(0);
    }
}
