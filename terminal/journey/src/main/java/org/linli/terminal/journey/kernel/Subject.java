package org.linli.terminal.journey.kernel;

import java.util.Optional;

/** What a {@link Want.Watch} looks at: a record that names it. */
public interface Subject {
    /**
     * Whether it changes because a resident does something away from the screen, on a phone: whoever watches for that is not asked
     * so soon whether somebody is there.
     */
    default boolean isMovedByHand() {
        return false;
    }

    /**
     * Whether a hand has moved it: a line that comes and goes tells the same again, and nobody is there for that.
     *
     * @param last what was told of it before; empty the first time
     */
    default boolean isMovedByHand(Optional<Fact> last, Fact now) {
        return false;
    }
}
