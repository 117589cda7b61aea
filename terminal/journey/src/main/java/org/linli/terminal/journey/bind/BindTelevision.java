package org.linli.terminal.journey.bind;

import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bind.Binding.Television;
import org.linli.terminal.journey.bind.Binding.TelevisionsFound;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Text;

/** At a kiosk: which televisions open the bills of one's home, one more of them, one less. Only a card opens it. */
public final class BindTelevision implements Journey<BindTelevision.State, BindTelevision.Begun, BindTelevision.Ended> {
    public static final String NAME = "bind-television";

    /** As for finding bills. */
    static final Duration PATIENCE = Duration.ofSeconds(12);

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    sealed interface State {
        int turn();

        /** {@code Identify} is on top. */
        record Identifying(int turn) implements State {}

        /** @param key under which it is asked or done */
        record Working(Personal card, Key key, int turn) implements State {}

        record Failed(Personal card, Code why, int turn) implements State {}

        record Listed(Personal card, TelevisionsFound found, int turn) implements State {}

        record ChoosingHome(Personal card, TelevisionsFound found, int turn) implements State {}

        /** @param key of the binding under way */
        record TypingCode(
                Personal card, TelevisionsFound found, String home, Optional<Code> trouble, Optional<Key> key, int turn)
                implements State {}

        record Releasing(Personal card, TelevisionsFound found, int index, int turn) implements State {
            Television television() {
                return found.televisions().get(index);
            }
        }

        record Bound(Personal card, String name, int turn) implements State {}
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
    public Step<State, Ended> start(Begun begun, Scene scene) {
        return Step.<State, Ended>stay(new State.Identifying(1))
                .then(new Command.Call(
                        Key.of("identify", 1),
                        Identify.NAME,
                        new Identify.Asked(Text.of("bind.identify"), Identify.Proof.CARD, Optional.empty())));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted);
            case Event.Returned returned ->
                returned.result() instanceof Identify.Shown.Identified identified
                        ? find(identified.card(), state.turn() + 1)
                        : Step.done(state, new Ended());
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> back(state);
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Resumed resumed ->
                state instanceof State.Working working && resumed.lost().contains(working.key())
                        ? find(working.card(), working.turn() + 1)
                        : Step.stay(state);
        };
    }

    private static Step<State, Ended> find(Personal card, int turn) {
        var key = Key.of("find", turn);
        return Step.<State, Ended>stay(new State.Working(card, key, turn))
                .then(new Command.Ask(key, new Binding.FindTelevisions(card), PATIENCE));
    }

    private static Step<State, Ended> acted(State state, Event.Acted acted) {
        String action = acted.action().name();
        return switch (state) {
            case State.Failed failed ->
                action.equals("again") ? find(failed.card(), failed.turn() + 1) : Step.done(state, new Ended());
            case State.Listed listed -> listed(listed, action);
            case State.ChoosingHome choosing -> chooseHome(choosing, action);
            case State.TypingCode typing ->
                action.equals("bind")
                        ? bind(
                                typing,
                                Optional.ofNullable(acted.values().typed().get(BindScreens.CODE)))
                        : Step.stay(state);
            case State.Releasing releasing ->
                action.equals("release")
                        ? release(releasing)
                        : Step.stay(new State.Listed(releasing.card(), releasing.found(), releasing.turn()));
            case State.Bound bound ->
                action.equals("televisions") ? find(bound.card(), bound.turn() + 1) : Step.done(state, new Ended());
            case State.Identifying identifying -> Step.stay(state);
            case State.Working working -> Step.stay(state);
        };
    }

    private static Step<State, Ended> listed(State.Listed listed, String action) {
        if (action.equals("home")) {
            return Step.done(listed, new Ended());
        }
        if (action.equals("bind")) {
            var homes = listed.found().homes();
            return homes.size() == 1
                    ? Step.to(typing(
                            listed.card(), listed.found(), homes.getFirst().id(), listed.turn()))
                    : Step.to(new State.ChoosingHome(listed.card(), listed.found(), listed.turn()));
        }
        for (int i = 0; i < listed.found().televisions().size(); i++) {
            if (action.equals(BindScreens.releaseAction(i))) {
                return Step.to(new State.Releasing(listed.card(), listed.found(), i, listed.turn()));
            }
        }
        return Step.stay(listed);
    }

    private static Step<State, Ended> chooseHome(State.ChoosingHome choosing, String action) {
        for (int i = 0; i < choosing.found().homes().size(); i++) {
            if (action.equals(BindScreens.homeAction(i))) {
                return Step.to(typing(
                        choosing.card(),
                        choosing.found(),
                        choosing.found().homes().get(i).id(),
                        choosing.turn()));
            }
        }
        return Step.stay(choosing);
    }

    private static State typing(Personal card, TelevisionsFound found, String home, int turn) {
        return new State.TypingCode(card, found, home, Optional.empty(), Optional.empty(), turn);
    }

    private static Step<State, Ended> bind(State.TypingCode typing, Optional<Personal> code) {
        if (code.isEmpty() || typing.key().isPresent()) {
            return Step.stay(typing);
        }
        int turn = typing.turn() + 1;
        var key = Key.of("bind", turn);
        return Step.<State, Ended>stay(new State.TypingCode(
                        typing.card(), typing.found(), typing.home(), Optional.empty(), Optional.of(key), turn))
                .then(new Command.Once(key, new Binding.Bind(typing.card(), typing.home(), code.get()), PATIENCE));
    }

    private static Step<State, Ended> release(State.Releasing releasing) {
        int turn = releasing.turn() + 1;
        var key = Key.of("release", turn);
        return Step.<State, Ended>past(new State.Working(releasing.card(), key, turn))
                .then(new Command.Once(
                        key,
                        new Binding.Release(
                                releasing.card(), releasing.television().id()),
                        PATIENCE));
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        return switch (state) {
            case State.Working working ->
                news.key().equals(working.key()) ? found(working, news.outcome()) : Step.stay(state);
            case State.TypingCode typing ->
                typing.key().filter(news.key()::equals).isPresent() ? bound(typing, news.outcome()) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> found(State.Working working, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof TelevisionsFound found
                        ? Step.stay(new State.Listed(working.card(), found, working.turn()))
                        : Step.stay(new State.Failed(working.card(), Outcome.NOT_UNDERSTOOD, working.turn()));
            case Outcome.NotDone refused -> Step.stay(new State.Failed(working.card(), refused.why(), working.turn()));
            case Outcome.Unknown unanswered ->
                Step.stay(new State.Failed(working.card(), unanswered.why(), working.turn()));
        };
    }

    private static Step<State, Ended> bound(State.TypingCode typing, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof Binding.Bound bound
                        ? Step.past(new State.Bound(typing.card(), bound.name(), typing.turn()))
                        : find(typing.card(), typing.turn() + 1);
            case Outcome.NotDone refused -> Step.stay(troubled(typing, refused.why()));
            // Whether it is bound stands in the list; the code is used up if it is.
            case Outcome.Unknown unanswered -> find(typing.card(), typing.turn() + 1);
        };
    }

    private static State troubled(State.TypingCode typing, Code why) {
        return new State.TypingCode(
                typing.card(), typing.found(), typing.home(), Optional.of(why), Optional.empty(), typing.turn());
    }

    private static Step<State, Ended> back(State state) {
        return switch (state) {
            case State.TypingCode typing -> Step.stay(new State.Listed(typing.card(), typing.found(), typing.turn()));
            case State.ChoosingHome choosing ->
                Step.stay(new State.Listed(choosing.card(), choosing.found(), choosing.turn()));
            case State.Releasing releasing ->
                Step.stay(new State.Listed(releasing.card(), releasing.found(), releasing.turn()));
            default -> Step.done(state, new Ended());
        };
    }

    @Override
    public View view(State state, Scene scene) {
        return BindScreens.view(state, scene);
    }
}
