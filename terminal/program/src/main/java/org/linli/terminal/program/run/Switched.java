package org.linli.terminal.program.run;

import java.util.concurrent.CompletionStage;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;

/** The counter the face speaks to: the foyer's until there is a session, the session's from then on. Any thread. */
final class Switched implements Counter {
    private volatile Counter now;

    Switched(Counter first) {
        now = first;
    }

    void to(Counter next) {
        now = next;
    }

    @Override
    public CompletionStage<Answer> give(Input input) {
        return now.give(input);
    }
}
