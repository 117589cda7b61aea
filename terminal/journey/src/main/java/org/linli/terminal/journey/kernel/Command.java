package org.linli.terminal.journey.kernel;

import java.time.Duration;

/** What a journey asks the runner to do. Sent after the new state and the command itself are stored. */
public sealed interface Command {
    Key key();

    /** A question without effect. May be asked again after a crash. */
    record Ask(Key key, Query query, Duration within) implements Command {}

    /**
     * A deed that must happen at most once, whatever crashes. Durable; after a restart the runner asks what became of it.
     * Given again under the same key it is the same deed: the outcome comes again, and nothing is done twice.
     */
    record Once(Key key, Deed deed, Duration within) implements Command {}

    /**
     * Another journey, on top of this one. Its end is {@link Event.Returned}.
     *
     * @param afresh whether it is another one each time it is called under this key, and what it does is done again: the
     *     same paper asked for twice is two papers. Otherwise its deeds are those of the call before
     */
    record Call(Key key, String journey, Args args, boolean afresh) implements Command {
        public Call(Key key, String journey, Args args) {
            this(key, journey, args, false);
        }

        public static Call afresh(Key key, String journey, Args args) {
            return new Call(key, journey, args, true);
        }
    }
}
