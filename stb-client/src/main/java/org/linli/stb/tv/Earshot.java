package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.session.Hearing;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;

/**
 * Hangs before the voice: over a programme nothing is said, whatever happens meanwhile. When the panel comes, the voice
 * sees what stands there by then, and says what is new to it.
 *
 * <p>Safe from any thread; never blocks.
 */
public final class Earshot {
    private final List<Sink> voices = new ArrayList<>();
    private boolean there;
    private @Nullable Shown newest;

    /** @param there whether the panel is there from the start */
    public Earshot(boolean there) {
        this.there = there;
    }

    /** Whatever is shown to this sink, {@code voice} sees while the panel is there. */
    public Sink before(Sink voice) {
        synchronized (this) {
            voices.add(voice);
            return shown -> take(shown, voice);
        }
    }

    private synchronized void take(Shown shown, Sink voice) {
        newest = shown;
        if (there) {
            voice.show(shown);
        }
    }

    /** The panel has come, or gone. */
    public synchronized void panel(boolean now) {
        if (now == there) {
            return;
        }
        there = now;
        var shown = newest;
        if (shown != null) {
            voices.forEach(voice -> voice.show(now ? shown : unheard(shown)));
        }
    }

    /** The same at no volume: whoever is speaking falls silent. */
    private static Shown unheard(Shown shown) {
        Manner manner = shown.manner();
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                shown.draft(),
                shown.bar(),
                manner.hearing(manner.hearing().at(Hearing.Volume.OFF)),
                shown.over(),
                shown.around());
    }
}
