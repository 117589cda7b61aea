package org.linli.terminal.journey.handover;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Qr;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * 换个屏幕接着办. First on top of the task while it is laid down; then, with nothing of the task left here, on the front page
 * with what opens it elsewhere. When it cannot be laid down, the task goes on here as it stood.
 */
public final class TakeAlong implements Journey<TakeAlong.State, TakeAlong.Args, TakeAlong.Ended> {
    public static final String NAME = "take-along";

    static final Duration LAY_PATIENCE = Duration.ofSeconds(10);

    /** Long enough for a second machine's scanner across the hall, and no longer: the next in the queue sees this screen. */
    static final Duration SHOWN_FOR = Duration.ofSeconds(90);

    private static final Key LAY = Key.of("lay");
    private static final Key OVER = Key.of("shown-long-enough");

    public sealed interface Args extends org.linli.terminal.journey.kernel.Args {
        /** The task below is packed and waits to be laid down. */
        record Packed() implements Args {}

        /**
         * Nothing of it is here any more.
         *
         * @param code what another machine's scanner reads; empty where a phone has it
         */
        record LaidDown(Optional<String> code) implements Args {
            @Override
            public String toString() {
                return "LaidDown[hidden]";
            }
        }
    }

    /** Whether or not it went: what lies below, if anything, goes on. */
    public record Ended() implements Result {}

    /** Lay the packed task down. Answered by {@link Laid}, which the runner acts upon itself. */
    public record Lay() implements Query {}

    /** @param token opens it; to be shown, and nowhere else kept */
    public record Laid(String token, Instant until) implements Fact {
        @Override
        public String toString() {
            return "Laid[hidden, until " + until + "]";
        }
    }

    sealed interface State {
        record Laying() implements State {}

        record NotLaid(Code why) implements State {}

        record Shown(Optional<String> code) implements State {
            @Override
            public String toString() {
                return "Shown[hidden]";
            }
        }
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
    public Class<Args> argsType() {
        return Args.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<State, Ended> start(Args args, Scene scene) {
        return switch (args) {
            case Args.Packed packed ->
                Step.<State, Ended>stay(new State.Laying()).then(new Command.Ask(LAY, new Lay(), LAY_PATIENCE));
            case Args.LaidDown laid -> Step.past(new State.Shown(laid.code()));
        };
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state);
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> acted(state);
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<State, Ended> acted(State state) {
        return state instanceof State.Laying ? Step.stay(state) : Step.done(state, new Ended());
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        if (state instanceof State.Shown && news.key().equals(OVER)) {
            return Step.done(state, new Ended());
        }
        if (!(state instanceof State.Laying) || !news.key().equals(LAY)) {
            return Step.stay(state);
        }
        return switch (news.outcome()) {
            case Outcome.Done done -> Step.stay(state);
            case Outcome.NotDone refused -> Step.stay(new State.NotLaid(refused.why()));
            // Whatever may lie there, its token was shown to nobody: it is thrown away in half an hour.
            case Outcome.Unknown unanswered -> Step.stay(new State.NotLaid(unanswered.why()));
        };
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.Laying laying -> View.pinned(laying());
            case State.NotLaid failed -> View.of(notLaid(failed));
            case State.Shown shown ->
                View.of(shown(shown), new Want.Timer(OVER, SHOWN_FOR, false))
                        .withoutBack()
                        .whereAllIsDone();
        };
    }

    private static Screen laying() {
        return new Progress(
                "handover.laying",
                Text.of("handover.laying"),
                Optional.empty(),
                Text.of("handover.laying.support"),
                List.of(),
                List.of());
    }

    private static Screen notLaid(State.NotLaid failed) {
        return Notice.of(
                        "handover.not-laid",
                        Notice.Tone.WARNING,
                        Text.of("handover.not-laid"),
                        Action.primary("here", Text.of("handover.here")))
                .saying(Text.why(failed.why()), Text.of("handover.nothing-lost"))
                .because(Optional.of(failed.why()));
    }

    private static Screen shown(State.Shown shown) {
        return Notice.of(
                        "handover.laid",
                        Notice.Tone.GOOD,
                        Text.of(shown.code().isPresent() ? "handover.laid" : "handover.laid.phone"),
                        Action.primary("home", Text.of("handover.laid.done")))
                .saying(
                        Text.of(shown.code().isPresent() ? "handover.laid.how" : "handover.laid.phone.how"),
                        Text.of("handover.laid.proof"))
                .toTakeAway(shown.code().map(code -> new Qr(Text.of("handover.qr"), code)));
    }
}
