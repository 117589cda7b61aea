package org.linli.terminal.journey.kernel;

/** What a {@link Want.Watch} looks at: a record that names it. */
public interface Subject {
    /**
     * Whether it changes because a resident does something away from the screen, on a phone: every change says that somebody is
     * there, and whoever watches for one is not asked so soon.
     */
    default boolean isMovedByHand() {
        return false;
    }
}
