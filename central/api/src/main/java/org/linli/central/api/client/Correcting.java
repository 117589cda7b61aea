package org.linli.central.api.client;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Function;
import org.linli.central.api.wire.Problem;
import org.linli.central.api.wire.ProblemKind;
import org.linli.foundation.time.Monotonic;

/**
 * Sends once more when central's refusal said what was wrong with the signature: the time, or the counter. Each is
 * corrected at most once, within the same deadline. A refused request was not acted upon, so repeating it is safe.
 */
final class Correcting {
    private final Monotonic monotonic;
    private final RequestSeal seal;

    Correcting(Monotonic monotonic, RequestSeal seal) {
        this.monotonic = monotonic;
        this.seal = seal;
    }

    <T> Answer<T> call(Duration within, Function<Duration, Answer<T>> once) {
        long began = monotonic.nanos();
        var corrected = EnumSet.noneOf(ProblemKind.class);
        while (true) {
            var answer = once.apply(within.minus(monotonic.since(began)));
            if (!(answer instanceof Answer.Refused<T> refused)) {
                return answer;
            }
            var problem = refused.problem();
            if (problem.is(ProblemKind.SIGN_REPLAYED)) {
                // Something on the way sent our request twice; the first one may have been acted upon.
                return new Answer.Unknown<>(problem.code());
            }
            if (!corrects(problem, corrected)) {
                return answer;
            }
        }
    }

    /** True when the refusal told us how to do better and we have not yet tried that. */
    private boolean corrects(Problem problem, Set<ProblemKind> corrected) {
        if (problem.is(ProblemKind.SIGN_COUNTER_STALE)) {
            problem.highestCounter().ifPresent(seal::goAbove);
            return corrected.add(ProblemKind.SIGN_COUNTER_STALE);
        }
        return problem.is(ProblemKind.SIGN_CLOCK_SKEWED) && corrected.add(ProblemKind.SIGN_CLOCK_SKEWED);
    }
}
