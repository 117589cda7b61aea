package org.linli.terminal.journey.handover;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Labelled;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * 接着办: fetches a task that was laid down elsewhere, has its owner show again who they are, and lets the runner unpack it.
 * Before that nothing of it is shown but what it is and where it comes from. Whatever ends this earlier, the runner puts the
 * task back.
 */
public final class GoOn implements Journey<GoOn.State, GoOn.Begun, GoOn.Ended> {
    public static final String NAME = "go-on";

    static final Duration PATIENCE = Duration.ofSeconds(10);

    /** @param token what opens it, in the vault */
    public record Begun(Personal token) implements Args {}

    /** The task did not go on here. Where it does, this journey is gone with everything that was on the screen. */
    public record Ended() implements Result {}

    /** Fetch it. Answered by {@link Fetched}. */
    public record Fetch(Personal token) implements Query {}

    /**
     * @param journey the lowest journey of the task: what it is about
     * @param from the machine it comes from
     * @param needed the least its owner must show; empty where nobody was known
     */
    public record Fetched(String journey, String from, Optional<Identify.Proof> needed) implements Fact {}

    /**
     * Unpack it, if this is its owner. Answered by {@link Opened}, which the runner acts upon itself.
     *
     * @param who what was shown here; empty where nobody was known
     */
    public record Open(Personal token, Optional<Personal> who) implements Query {}

    public record Opened() implements Fact {}

    sealed interface State {
        Personal token();

        record Fetching(Personal token, int turn) implements State {}

        record Offered(Personal token, Fetched task) implements State {}

        /** {@code Identify} is on top. */
        record Identifying(Personal token, Fetched task, int turn) implements State {}

        record Opening(Personal token, Fetched task, int turn) implements State {}

        /** @param task where somebody else may still be its owner */
        record Failed(Personal token, Code why, Optional<Fetched> task, int turn) implements State {}
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
        return fetch(begun.token(), 1);
    }

    private static Step<State, Ended> fetch(Personal token, int turn) {
        return Step.<State, Ended>stay(new State.Fetching(token, turn))
                .then(new Command.Ask(Key.of("fetch", turn), new Fetch(token), PATIENCE));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Returned returned -> returned(state, returned.result());
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<State, Ended> acted(State state, String action) {
        return switch (state) {
            case State.Offered offered ->
                action.equals("go-on") ? identify(offered.token(), offered.task(), 1) : Step.done(state, new Ended());
            case State.Failed failed ->
                !action.equals("again")
                        ? Step.done(state, new Ended())
                        : failed.task()
                                .map(task -> identify(failed.token(), task, failed.turn() + 1))
                                .orElseGet(() -> fetch(failed.token(), failed.turn() + 1));
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> identify(Personal token, Fetched task, int turn) {
        return task.needed()
                .map(needed -> Step.<State, Ended>stay(new State.Identifying(token, task, turn))
                        .then(new Command.Call(
                                Key.of("identify", turn),
                                Identify.NAME,
                                new Identify.Asked(Text.of("handover.identify"), needed, Optional.empty()))))
                .orElseGet(() -> open(token, task, Optional.empty(), turn));
    }

    private static Step<State, Ended> open(Personal token, Fetched task, Optional<Personal> who, int turn) {
        return Step.<State, Ended>stay(new State.Opening(token, task, turn))
                .then(new Command.Ask(Key.of("open", turn), new Open(token, who), PATIENCE));
    }

    private static Step<State, Ended> returned(State state, Result result) {
        if (!(state instanceof State.Identifying identifying)) {
            return Step.stay(state);
        }
        int turn = identifying.turn();
        return switch (result) {
            case Identify.Shown.Identified shown ->
                open(state.token(), identifying.task(), Optional.of(shown.card()), turn);
            case Identify.Shown.AccountNamed named ->
                open(state.token(), identifying.task(), Optional.of(named.number()), turn);
            default -> Step.stay(new State.Offered(state.token(), identifying.task()));
        };
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        return switch (state) {
            case State.Fetching fetching ->
                news.key().equals(Key.of("fetch", fetching.turn()))
                        ? fetched(fetching, news.outcome())
                        : Step.stay(state);
            case State.Opening opening ->
                news.key().equals(Key.of("open", opening.turn())) ? opened(opening, news.outcome()) : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> fetched(State.Fetching fetching, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof Fetched task
                        ? Step.stay(new State.Offered(fetching.token(), task))
                        : Step.stay(failed(fetching, Outcome.NOT_UNDERSTOOD));
            case Outcome.NotDone refused -> Step.stay(failed(fetching, refused.why()));
            case Outcome.Unknown unanswered -> Step.stay(failed(fetching, unanswered.why()));
        };
    }

    private static State failed(State.Fetching fetching, Code why) {
        return new State.Failed(fetching.token(), why, Optional.empty(), fetching.turn());
    }

    private static Step<State, Ended> opened(State.Opening opening, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Step.done(opening, new Ended());
            case Outcome.NotDone refused -> Step.stay(failed(opening, refused.why()));
            case Outcome.Unknown unanswered -> Step.stay(failed(opening, unanswered.why()));
        };
    }

    private static State failed(State.Opening opening, Code why) {
        return new State.Failed(opening.token(), why, Optional.of(opening.task()), opening.turn());
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.Fetching fetching -> View.of(fetching());
            case State.Offered offered -> View.of(offered(offered.task()));
            case State.Identifying identifying -> View.of(fetching());
            case State.Opening opening -> View.of(fetching());
            case State.Failed failed -> View.of(failed(failed, scene));
        };
    }

    private static Screen fetching() {
        return new Progress(
                "handover.fetching",
                Text.of("handover.fetching"),
                Optional.empty(),
                Text.of("handover.laying.support"),
                List.of(),
                List.of());
    }

    private static Screen offered(Fetched task) {
        return Notice.of(
                        "handover.offered",
                        Notice.Tone.PLAIN,
                        Text.of("handover.offered"),
                        Action.primary("go-on", Text.of("handover.go-on")),
                        Action.quiet("home", Text.of("handover.leave-it")))
                .saying(Text.of(task.needed().isPresent() ? "handover.offered.proof" : "handover.offered.nobody"))
                .listing(List.of(
                        new Labelled(Text.of("handover.what"), what(task.journey())),
                        new Labelled(Text.of("handover.from"), Text.verbatim(task.from()))));
    }

    private static Text what(String journey) {
        return Text.of(journey.equals("pay-bill") ? "home.pay-bill" : "handover.something");
    }

    private static Screen failed(State.Failed failed, Scene scene) {
        return Notice.of(
                        "handover.failed",
                        Notice.Tone.WARNING,
                        Text.of("handover.failed"),
                        Action.primary("again", Text.of("action.again")),
                        Action.quiet("home", Text.of("action.home")))
                .saying(Text.why(failed.why()))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .because(Optional.of(failed.why()));
    }
}
