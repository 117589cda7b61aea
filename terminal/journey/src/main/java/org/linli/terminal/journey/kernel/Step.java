package org.linli.terminal.journey.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A journey's answer to an event.
 *
 * @param next the new state
 * @param commands to be sent in this order, after state and commands are stored
 * @param trail what Back will do from here
 * @param done the result, when the journey is over; commands are still sent
 */
public record Step<S, R extends Result>(S next, List<Command> commands, Trail trail, Optional<R> done) {
    public Step {
        commands = List.copyOf(commands);
    }

    /** A new question; Back returns to the one before. */
    public static <S, R extends Result> Step<S, R> to(S next) {
        return new Step<>(next, List.of(), Trail.PUSH, Optional.empty());
    }

    /** The same question, changed; Back still goes where it went. */
    public static <S, R extends Result> Step<S, R> stay(S next) {
        return new Step<>(next, List.of(), Trail.REPLACE, Optional.empty());
    }

    /** Money or paper has moved: there is no way back from here. */
    public static <S, R extends Result> Step<S, R> past(S next) {
        return new Step<>(next, List.of(), Trail.CLEAR, Optional.empty());
    }

    public static <S, R extends Result> Step<S, R> done(S last, R result) {
        return new Step<>(last, List.of(), Trail.REPLACE, Optional.of(result));
    }

    public Step<S, R> then(Command command) {
        var more = new ArrayList<>(commands);
        more.add(command);
        return new Step<>(next, more, trail, done);
    }

    public enum Trail {
        PUSH,
        REPLACE,
        CLEAR
    }
}
