package org.linli.terminal.core.speech;

import java.util.concurrent.CompletionStage;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.journey.screen.Origin;

/** A counter whose guests interrupt the voice: whoever touches has heard enough. 重听 makes it say everything. */
public final class SpeakingCounter implements Counter {
    private final Counter counter;
    private final Speaker speaker;

    public SpeakingCounter(Counter counter, Speaker speaker) {
        this.counter = counter;
        this.speaker = speaker;
    }

    @Override
    public CompletionStage<Answer> give(Input input) {
        if (input.by() != Origin.TERMINAL) {
            return counter.give(input);
        }
        boolean again = input instanceof Input.Repeat;
        if (!again) {
            speaker.hush();
        }
        return counter.give(input).whenComplete((answer, never) -> {
            if (again && answer instanceof Answer.Taken) {
                speaker.tellAgain();
            }
        });
    }
}
