package org.linli.terminal.journey.find;

import java.time.Duration;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * Finds a service by what somebody types, by what has happened in their life, or by who offers it, and shows its guide.
 * Nobody is asked who they are, and nothing here needs the network.
 */
public final class FindService implements Journey<FindService.State, FindService.Begun, FindService.Ended> {
    public static final String NAME = "find-service";

    /** What is typed into. */
    static final String FIELD = "service";

    static final Key LOOKUP = Key.of("lookup");

    /** The catalogue lies in this machine. */
    static final Duration PATIENCE = Duration.ofSeconds(3);

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    /** {@code asked} numbers the questions to the catalogue, so that an answer is the answer to the last one. */
    sealed interface State {
        int asked();

        /** @param found for what stands in the field by now */
        record Typing(Services.Found found, int asked) implements State {}

        /** @param question what these are the answer to */
        record Listed(Services.Question question, Services.Found found, int asked) implements State {}

        record Read(Services.Guide guide, int asked) implements State {}

        record Opening(Services.Question question, int asked) implements State {}

        record NotOpened(Services.Question question, Code why, int asked) implements State {}
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

    /** What is in it is content alone, and every machine has it. */
    @Override
    public boolean travels(State state) {
        return !(state instanceof State.Opening);
    }

    @Override
    public Step<State, Ended> start(Begun begun, Scene scene) {
        return Step.stay(new State.Typing(Services.Found.NOTHING, 0));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Happened news -> happened(state, news);
            case Event.Resumed resumed ->
                state instanceof State.Opening opening && resumed.lost().contains(key(opening.asked()))
                        ? ask(opening.question(), opening.asked() + 1, false)
                        : Step.stay(state);
            case Event.Back back -> Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Returned returned -> Step.stay(state);
        };
    }

    private static Step<State, Ended> acted(State state, String action) {
        int next = state.asked() + 1;
        if (action.equals(FindScreens.HOME)) {
            return Step.done(state, new Ended());
        }
        return switch (state) {
            case State.NotOpened failed when action.equals(FindScreens.AGAIN) -> ask(failed.question(), next, false);
            case State.Typing typing
            when action.equals(FindScreens.DEPARTMENTS) -> ask(new Services.ListDepartments(), next, true);
            case State.Typing typing -> open(state, typing.found(), action);
            case State.Listed listed -> open(state, listed.found(), action);
            case State.Read read
            when action.equals(PrintSheet.PRINT) ->
                Step.<State, Ended>stay(new State.Read(read.guide(), next))
                        .then(new Command.Call(
                                Key.of("sheet", next), PrintSheet.NAME, Sheet.of(FindScreens.guide(read.guide()))));
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> open(State state, Services.Found found, String action) {
        return found.hits().stream()
                .filter(hit -> FindScreens.openAction(hit).equals(action))
                .findFirst()
                .map(hit -> ask(Services.question(hit), state.asked() + 1, true))
                .orElseGet(() -> Step.stay(state));
    }

    /** @param leads to another screen; else in place of the one that failed */
    private static Step<State, Ended> ask(Services.Question question, int asked, boolean leads) {
        var opening = new State.Opening(question, asked);
        return (leads ? Step.<State, Ended>to(opening) : Step.<State, Ended>stay(opening))
                .then(new Command.Ask(key(asked), question, PATIENCE));
    }

    private static Key key(int asked) {
        return Key.of("catalogue", asked);
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        if (state instanceof State.Typing typing && news.key().equals(LOOKUP)) {
            return Step.stay(
                    news.outcome() instanceof Outcome.Done(Services.Found found)
                            ? new State.Typing(found, typing.asked())
                            : typing);
        }
        if (!(state instanceof State.Opening opening) || !news.key().equals(key(opening.asked()))) {
            return Step.stay(state);
        }
        return Step.stay(
                switch (news.outcome()) {
                    case Outcome.Done(Services.Guide guide) -> new State.Read(guide, opening.asked());
                    case Outcome.Done(Services.Found found) ->
                        new State.Listed(opening.question(), found, opening.asked());
                    case Outcome.Done other ->
                        new State.NotOpened(opening.question(), Outcome.NOT_UNDERSTOOD, opening.asked());
                    case Outcome.NotDone(Code why) -> new State.NotOpened(opening.question(), why, opening.asked());
                    case Outcome.Unknown(Code why) -> new State.NotOpened(opening.question(), why, opening.asked());
                });
    }

    @Override
    public View view(State state, Scene scene) {
        return FindScreens.view(state, scene);
    }
}
