package org.linli.rehearsal.visit;

import java.time.Duration;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.ProgramFailed;

/** Reads what stands on the glass, page after page. */
final class Leafing {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private Leafing() {}

    /**
     * To the last page.
     *
     * @param words which one of the pages must say
     */
    static void toTheEnd(Counter counter, Reach reach, Album album, String words) throws ProgramFailed {
        Seen seen = counter.eye().touchable(PATIENCE);
        boolean said = seen.says(words);
        while (seen.page() + 1 < seen.pages()) {
            seen = reach.turn(seen, seen.page() + 1);
            said |= seen.says(words);
        }
        album.keep(seen, "has read it all");
        if (!said) {
            throw new ProgramFailed("no page of " + seen.screen() + " says " + words);
        }
    }
}
