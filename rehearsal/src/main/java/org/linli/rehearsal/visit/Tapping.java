package org.linli.rehearsal.visit;

import java.time.Duration;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** The resident's finger: finds what it touches by its name, on the pages after this one too. */
final class Tapping implements Reach {
    /// A tick, a key or a turned page needs nobody but the kiosk itself.
    static final Duration SOON = Duration.ofSeconds(20);

    private final Counter counter;
    private final Album album;

    Tapping(Counter counter, Album album) {
        this.counter = counter;
        this.album = album;
    }

    @Override
    public void choose(Seen seen, String kind, String name) throws ProgramFailed {
        album.keep(seen, "tap " + name);
        touch(seen, kind, name);
    }

    @Override
    public void type(Seen field, String characters) throws ProgramFailed {
        album.keep(field, "types the number");
        Seen seen = field;
        for (int typed = 1; typed <= characters.length(); typed++) {
            touch(seen, "key", characters.substring(typed - 1, typed));
            String sofar = characters.substring(0, typed);
            seen = counter.eye().until(glass -> together(glass).contains(sofar), SOON);
        }
    }

    /** Digits are shown in groups, and a group may be a word of its own. */
    static String together(Seen seen) {
        return String.join("", seen.words()).replace(" ", "");
    }

    @Override
    public Seen turn(Seen seen, int page) throws ProgramFailed {
        choose(seen, "page", Integer.toString(page));
        return counter.eye().until(glass -> glass.page() == page, SOON);
    }

    private void touch(Seen seen, String kind, String name) throws ProgramFailed {
        if (seen.target(kind, name).isEmpty() && seen.page() + 1 < seen.pages()) {
            touch(turn(seen, seen.page() + 1), kind, name);
            return;
        }
        var target = seen.target(kind, name)
                .orElseThrow(() -> new ProgramFailed("there is no " + kind + " " + name + " on " + seen.screen()));
        counter.hand().tap(target.x() + target.width() / 2, target.y() + target.height() / 2);
    }
}
