package org.linli.terminal.journey.kernel;

import java.util.Set;
import org.linli.terminal.journey.screen.ActionId;
import org.linli.terminal.journey.screen.Origin;

/** What reaches a journey. */
public sealed interface Event {
    /** Somebody chose an action of the shown screen. */
    record Acted(ActionId action, Values values, Origin by) implements Event {}

    /** Back was pressed and the trail is empty: the runner has no earlier question of this journey to return to. */
    record Back() implements Event {}

    /**
     * The resident wants to go, or has gone, while the journey is {@link View.Custody#PINNED}: let go as soon as that is
     * safe (cancel what is open, keep what is paid). The runner ends the session at the first view that is free; it
     * never sends this to a journey that is free already.
     */
    record Leaving() implements Event {}

    /** A want or a command came to something. Dropped by the runner when the key is no longer wanted. */
    record Happened(Key key, Outcome outcome) implements Event {}

    /** A called journey is done. */
    record Returned(Key key, Result result) implements Event {}

    /**
     * The journey is on the screen again after a crash, an alert or a hand-over.
     *
     * @param lost commands of which nobody can say what became of them; a durable {@link Command.Once} is never among
     *     them, its outcome arrives as {@link Happened}
     */
    record Resumed(Set<Key> lost) implements Event {
        public Resumed {
            lost = Set.copyOf(lost);
        }
    }
}
