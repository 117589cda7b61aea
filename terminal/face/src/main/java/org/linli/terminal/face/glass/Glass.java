package org.linli.terminal.face.glass;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.core.session.Manner;

/**
 * What is on the glass, painted, as somebody before it sees it. Immutable; any thread may read it.
 *
 * @param question the question whose frame is on the glass
 * @param screen {@link org.linli.terminal.journey.screen.Screen#id}
 * @param journey {@link org.linli.terminal.core.session.Shown#journey}
 * @param over name of what lies over the screen
 * @param pages how many pages the screen takes
 * @param ready whether a touch or a key counts by now; a question takes none in its first moment
 * @param focus which target keys mean, where that is shown: always on a television, and on a touch screen once somebody
 *     has pressed a key of a keyboard
 * @param targets everything that acts, in reading order
 * @param words everything that can be read, in reading order
 */
public record Glass(
        long question,
        String screen,
        String journey,
        Optional<String> over,
        Manner manner,
        int page,
        int pages,
        boolean ready,
        Optional<Target> focus,
        List<Target> targets,
        List<String> words) {
    public Glass {
        targets = List.copyOf(targets);
        words = List.copyOf(words);
    }

    /**
     * Something that acts, in whole pixels of the screen, as a pointer counts them.
     *
     * @param kind {@code action}, {@code tick}, {@code key}, {@code page}, {@code bar} or {@code manner}
     */
    public record Target(String kind, String name, int x, int y, int width, int height) {}

    /** Where to put the finger for this, if it is there. */
    public Optional<Target> target(String kind, String name) {
        return targets.stream()
                .filter(target -> target.kind().equals(kind) && target.name().equals(name))
                .findFirst();
    }
}
