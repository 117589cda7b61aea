package org.linli.terminal.core.known;

import java.util.function.Function;
import org.linli.central.api.client.Answer;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Outcome;

/** From what central answered to what a journey is told. */
final class Answers {
    private Answers() {}

    static <T> Outcome told(Answer<T> answer, Function<T, Fact> fact) {
        return switch (answer) {
            case Answer.Answered<T> answered -> new Outcome.Done(fact.apply(answered.value()));
            case Answer.Refused<T> refused ->
                new Outcome.NotDone(refused.problem().code());
            case Answer.Unknown<T> unknown -> new Outcome.Unknown(unknown.why());
            case Answer.NotSent<T> unsent -> new Outcome.NotDone(unsent.why());
        };
    }
}
