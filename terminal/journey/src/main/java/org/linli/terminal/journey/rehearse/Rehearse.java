package org.linli.terminal.journey.rehearse;

import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Text;

/**
 * 练一练: says what it is, then calls the very journey that pays bills. While this journey is at work the runner gives every
 * journey above it a practice world instead of the real one.
 */
public final class Rehearse implements Journey<Rehearse.State, Rehearse.Begun, Rehearse.Ended> {
    public static final String NAME = "rehearse";

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    sealed interface State {
        int turn();

        /** Nothing has been tried yet. */
        record Introducing(int turn) implements State {}

        /** Paying a bill is on top. */
        record Practising(int turn) implements State {}

        record Practised(int turn) implements State {}
    }

    @Override
    public Id id() {
        return new Id(NAME, 1);
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
        return Step.stay(new State.Introducing(0));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted ->
                switch (acted.action().name()) {
                    case "practise" -> practise(state);
                    case "home" -> Step.done(state, new Ended());
                    default -> Step.stay(state);
                };
            case Event.Returned returned ->
                state instanceof State.Practising ? Step.stay(new State.Practised(state.turn())) : Step.stay(state);
            case Event.Back back -> Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Happened news -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<State, Ended> practise(State state) {
        if (state instanceof State.Practising) {
            return Step.stay(state);
        }
        int turn = state.turn() + 1;
        return Step.<State, Ended>stay(new State.Practising(turn))
                .then(new Command.Call(Key.of("practise", turn), PayBill.NAME, new PayBill.Begun()));
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.Introducing introducing ->
                View.of(Notice.of(
                                "rehearse.begin",
                                Notice.Tone.PLAIN,
                                Text.of("rehearse.begin.question"),
                                Action.primary("practise", Text.of("rehearse.begin.go")),
                                Action.quiet("home", Text.of("action.home")))
                        .saying(Text.of("rehearse.begin.paragraph"), Text.of("rehearse.begin.paragraph.card")));
            case State.Practising practising -> View.of(ended("rehearse.on"));
            case State.Practised practised ->
                View.of(ended("rehearse.end")).withoutBack().whereAllIsDone();
        };
    }

    private static Notice ended(String id) {
        return Notice.of(
                        id,
                        Notice.Tone.GOOD,
                        Text.of("rehearse.end.question"),
                        Action.primary("home", Text.of("action.home")),
                        Action.quiet("practise", Text.of("rehearse.end.again")))
                .saying(Text.of("rehearse.end.paragraph"));
    }
}
