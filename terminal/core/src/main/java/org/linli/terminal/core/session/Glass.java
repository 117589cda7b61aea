package org.linli.terminal.core.session;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import org.linli.terminal.journey.screen.Screen;

/** What every face is shown now, under the number of its question, and in which manner. Belongs to the turn's thread. */
final class Glass {
    private final OnTop onTop;
    private final Above above;
    private final BooleanSupplier voice;
    private final Consumer<Shown> show;
    private Manner manner = Manner.FIRST;
    private long question;
    private Optional<Shown> shown = Optional.empty();

    /** @param voice whether this terminal can speak now */
    Glass(OnTop onTop, Above above, BooleanSupplier voice, Consumer<Shown> show) {
        this.onTop = onTop;
        this.above = above;
        this.voice = voice;
        this.show = show;
    }

    void show(Frame<?, ?, ?> top, Screen screen, Shown.Around around) {
        var now = new Shown(
                question,
                top.name(),
                screen,
                top.draft(),
                above.over(onTop.bar(voice.getAsBoolean())),
                manner,
                above.top(),
                around);
        shown = Optional.of(now);
        show.accept(now);
    }

    Optional<Shown> shown() {
        return shown;
    }

    /** Rises with every question; an answer to an older one is none to this. */
    long question() {
        return question;
    }

    void asksAnother() {
        question++;
    }

    Manner manner() {
        return manner;
    }

    void manner(Manner changed) {
        manner = changed;
    }

    /** @return whether it looked otherwise before */
    boolean looksAsAtFirst() {
        boolean changed = !manner.equals(Manner.FIRST);
        manner = Manner.FIRST;
        return changed;
    }
}
