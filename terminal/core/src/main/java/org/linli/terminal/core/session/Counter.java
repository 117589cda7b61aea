package org.linli.terminal.core.session;

import java.util.concurrent.CompletionStage;
import org.linli.foundation.code.Code;

/** Where inputs of any face arrive. Safe from any thread; never blocks. */
public interface Counter {
    /** Completes on the runner's thread once the input is taken in or refused; never exceptionally. */
    CompletionStage<Answer> give(Input input);

    /** What became of an input. */
    sealed interface Answer {
        record Taken() implements Answer {}

        /** Nothing happened: the question was another by then, or this origin may not, or a rule does not hold. */
        record Refused(Code why) implements Answer {}
    }
}
