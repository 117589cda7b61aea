package org.linli.terminal.journey.planted;

import java.util.List;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;

/** A journey that remembers who was there, in as many ways as there are. */
public final class Gossip implements Journey<Gossip.State, Gossip.Begun, Gossip.Ended> {
    public record Begun() implements Args {}

    public record Ended() implements Result {}

    sealed interface State {
        record Quiet(Personal who, int turn) implements State {}

        record Knowing(Optional<List<Person>> people) implements State {}

        record Noting(Spelling spelling, CharSequence beside) implements State {}
    }

    record Person(String name, int age) {}

    @SuppressWarnings("ArrayRecordComponent")
    record Spelling(char[] letters, byte[][] pictures, List<?> whatever) {}

    /** Writes it down. */
    record Tell(String name) implements Deed {}

    @Override
    public Id id() {
        return new Id("gossip", 1);
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public Class<Begun> argsType() {
        return Begun.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<State, Ended> start(Begun args, Scene scene) {
        return Step.stay(new State.Quiet(new Personal(Personal.Kind.NAME, 1), 0));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return Step.stay(state);
    }

    @Override
    public View view(State state, Scene scene) {
        throw new IllegalStateException("nobody looks at it");
    }
}
