package org.linli.terminal.journey.kernel;

import org.linli.foundation.code.Code;

/** How something ended. Unknown is a value: whoever gets it says "unknown" and goes on from there. */
public sealed interface Outcome {
    record Done(Fact fact) implements Outcome {}

    /** Proven not to have happened. */
    record NotDone(Code why) implements Outcome {}

    /** May or may not have happened. */
    record Unknown(Code why) implements Outcome {}
}
