package org.linli.terminal.journey.bind;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** On a television: the code under which a kiosk binds it to a household, until it is bound. */
public final class ShowCode implements Journey<ShowCode.State, ShowCode.Begun, ShowCode.Ended> {
    public static final String NAME = "show-binding-code";

    static final Duration PATIENCE = BindTelevision.PATIENCE;

    /** A minute less than central takes it for: nobody types one that has just ended. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(9);

    private static final Key HOME = Key.of("own-home");

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    sealed interface State {
        int turn();

        record Asking(int turn) implements State {}

        /** @param until by central's time */
        record Showing(String code, Instant until, int turn) implements State {}

        record Failed(Code why, int turn) implements State {}

        record Bound(String about, int turn) implements State {}
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
        return ask(1);
    }

    private static Step<State, Ended> ask(int turn) {
        return Step.<State, Ended>stay(new State.Asking(turn))
                .then(new Command.Ask(Key.of("code", turn), new Binding.MakeCode(), PATIENCE));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted ->
                acted.action().name().equals("again") ? ask(state.turn() + 1) : Step.done(state, new Ended());
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed ->
                resumed.lost().contains(Key.of("code", state.turn())) ? ask(state.turn() + 1) : Step.stay(state);
        };
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        if (news.key().equals(HOME)) {
            return news.outcome() instanceof Outcome.Done done
                            && done.fact() instanceof Binding.OwnHomeSeen seen
                            && seen.about().isPresent()
                    ? Step.stay(new State.Bound(seen.about().get(), state.turn()))
                    : Step.stay(state);
        }
        if (state instanceof State.Showing showing && news.key().equals(over(showing))) {
            return ask(state.turn() + 1);
        }
        if (!(state instanceof State.Asking asking) || !news.key().equals(Key.of("code", asking.turn()))) {
            return Step.stay(state);
        }
        return switch (news.outcome()) {
            case Outcome.Done done ->
                done.fact() instanceof Binding.CodeMade made
                        ? Step.stay(new State.Showing(made.code(), made.until(), asking.turn()))
                        : Step.stay(new State.Failed(Outcome.NOT_UNDERSTOOD, asking.turn()));
            case Outcome.NotDone refused -> Step.stay(new State.Failed(refused.why(), asking.turn()));
            case Outcome.Unknown unanswered -> Step.stay(new State.Failed(unanswered.why(), asking.turn()));
        };
    }

    private static Key over(State.Showing showing) {
        return Key.of("code-over", showing.turn());
    }

    @Override
    public View view(State state, Scene scene) {
        var home = new Want.Watch(HOME, new Binding.OwnHome());
        return switch (state) {
            case State.Asking asking -> View.of(asking(), home);
            case State.Showing showing ->
                View.of(showing(showing), home, new Want.Timer(over(showing), GOOD_FOR, true));
            case State.Failed failed -> View.of(failed(failed), home);
            case State.Bound bound -> View.of(bound(bound)).withoutBack().whereAllIsDone();
        };
    }

    private static Screen asking() {
        return new Progress(
                "bind.show.asking",
                Text.of("bind.show.asking"),
                Optional.empty(),
                Text.of("identify.opening.support"),
                List.of(),
                List.of());
    }

    private static Screen showing(State.Showing showing) {
        return Notice.of(
                        "bind.show",
                        Notice.Tone.PLAIN,
                        Text.of("bind.show.question", new Gap.Digits(grouped(showing.code()))),
                        Action.primary("home", Text.of("bind.show.stop")))
                .saying(Text.of("bind.show.first"), Text.of("bind.show.second"), Text.of("bind.what-it-opens"));
    }

    private static String grouped(String code) {
        int half = code.length() / 2;
        return code.substring(0, half) + " " + code.substring(half);
    }

    private static Screen failed(State.Failed failed) {
        return Notice.of(
                        "bind.show.failed",
                        Notice.Tone.WARNING,
                        Text.of("bind.show.failed"),
                        Action.primary("again", Text.of("action.again")),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .because(Optional.of(failed.why()));
    }

    private static Screen bound(State.Bound bound) {
        return Notice.of(
                        "bind.show.bound",
                        Notice.Tone.GOOD,
                        Text.of("bind.show.bound"),
                        Action.primary("home", Text.of("action.home")))
                .saying(
                        Text.of("bind.show.bound.paragraph", new Gap.Masked(bound.about())),
                        Text.of("bind.what-it-opens"));
    }
}
