package org.linli.terminal.core.contract;

import org.linli.terminal.core.session.Counter;

/**
 * How a resident uses one face. Everything goes the face's own way: what it draws, says or sends, and what a finger, a
 * number or a message does there.
 */
public interface Hand {
    /** Waits, within the face's own patience, until these words can be perceived; fails with what can be instead. */
    void perceives(String words);

    /** Whether these words can be perceived now. */
    boolean canPerceive(String words);

    /** Chooses what is labelled so. Fails when nothing is. */
    Counter.Answer chooses(String label);

    /** Ticks the row with this title, or takes its tick away. */
    void ticks(String title);

    void goesBack();

    /** Types this into the field of the moment, with what this face has to type with. */
    default void types(String figures) {
        throw new AssertionError("nothing is typed at this face");
    }

    /**
     * Whether this face is at the machine itself. A phone is not: money is confirmed at the machine, and its page does not
     * even show the button.
     */
    default boolean isAtTheMachine() {
        return true;
    }
}
