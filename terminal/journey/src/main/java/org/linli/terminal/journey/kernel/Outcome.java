package org.linli.terminal.journey.kernel;

import org.linli.foundation.code.Code;

/** How something ended. Unknown is a value: whoever gets it says "unknown" and goes on from there. */
public sealed interface Outcome {
    /**
     * Why nothing can be done with a {@link Done} whose fact is not the one that was asked for: a question then has no answer, and of a
     * deed nobody knows.
     */
    Code NOT_UNDERSTOOD = Code.of("session.not-understood");

    record Done(Fact fact) implements Outcome {}

    /** Proven not to have happened. */
    record NotDone(Code why) implements Outcome {}

    /** May or may not have happened. */
    record Unknown(Code why) implements Outcome {}
}
