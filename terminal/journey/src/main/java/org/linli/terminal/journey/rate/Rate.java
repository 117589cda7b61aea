package org.linli.terminal.journey.rate;

import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Deed;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Fact;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;

/**
 * Asks how it was: one touch, or none. It begins after the business has ended and all that was known of its resident is
 * erased, so an opinion can name nobody. Whoever walks away has answered too: the front page comes by itself.
 */
public final class Rate implements Journey<Rate.State, Rate.Asked, Rate.Ended> {
    public static final String NAME = "rate";

    /** Time to read five words and turn away; the next in the queue waits no longer than for a receipt to be folded. */
    static final Duration PATIENCE = Duration.ofSeconds(20);

    /** A word of thanks, read in passing. */
    static final Duration THANKS = Duration.ofSeconds(4);

    /** An excuse and the way to a person, read to its end. */
    static final Duration SORRY = Duration.ofSeconds(20);

    /** One small write; nobody waits for it. */
    private static final Duration GIVE_PATIENCE = Duration.ofSeconds(10);

    private static final Key GIVEN = Key.of("give");
    private static final Key OVER = Key.of("over");
    private static final Key THANKED = Key.of("thanked");

    /** What was just done, and can be done once more from here. */
    public enum After {
        PAYMENT,
        CERTIFICATE
    }

    /** @param smooth nothing of ours went wrong on the way; if something did, help is offered beside the question */
    public record Asked(After after, boolean smooth) implements Args {}

    /** @param another what the resident wants to do once more */
    public record Ended(Optional<After> another) implements Result {}

    /** Keep this opinion and bring it to central when that can be reached. Answered by {@link Kept}, at once. */
    public record Give(Opinion opinion) implements Deed {}

    public record Kept() implements Fact {}

    sealed interface State {
        record Asking(After after, boolean smooth) implements State {}

        record Thanking(Opinion opinion) implements State {}
    }

    @Override
    public Id id() {
        return new Id(NAME, 2);
    }

    @Override
    public Class<State> stateType() {
        return State.class;
    }

    @Override
    public Class<Asked> argsType() {
        return Asked.class;
    }

    @Override
    public Class<Ended> resultType() {
        return Ended.class;
    }

    @Override
    public Step<State, Ended> start(Asked asked, Scene scene) {
        return Step.stay(new State.Asking(asked.after(), asked.smooth()));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Happened news ->
                (news.key().equals(OVER) && state instanceof State.Asking)
                                || (news.key().equals(THANKED) && state instanceof State.Thanking)
                        ? passed(state, news.outcome())
                        : Step.stay(state);
            case Event.Back back -> over(state);
            case Event.Leaving leaving -> over(state);
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<State, Ended> passed(State state, Outcome outcome) {
        return outcome instanceof Outcome.Done ? over(state) : Step.stay(state);
    }

    private static Step<State, Ended> acted(State state, String action) {
        return switch (action) {
            case RateScreens.ANOTHER ->
                state instanceof State.Asking asking
                        ? Step.done(state, new Ended(Optional.of(asking.after())))
                        : Step.stay(state);
            case RateScreens.ENOUGH -> over(state);
            default ->
                Arrays.stream(Opinion.values())
                        .filter(opinion -> opinion.action().equals(action))
                        .findFirst()
                        .filter(opinion -> state instanceof State.Asking)
                        .map(Rate::give)
                        .orElseGet(() -> Step.stay(state));
        };
    }

    private static Step<State, Ended> give(Opinion opinion) {
        return Step.<State, Ended>past(new State.Thanking(opinion))
                .then(new Command.Once(GIVEN, new Give(opinion), GIVE_PATIENCE));
    }

    private static Step<State, Ended> over(State state) {
        return Step.done(state, new Ended(Optional.empty()));
    }

    @Override
    public View view(State state, Scene scene) {
        var view = switch (state) {
            case State.Asking asking ->
                View.of(RateScreens.asking(asking, scene), new Want.Timer(OVER, PATIENCE, false));
            case State.Thanking thanking ->
                View.of(
                        RateScreens.thanks(thanking.opinion(), scene),
                        new Want.Timer(THANKED, thanking.opinion().isPoor() ? SORRY : THANKS, false));
        };
        return view.withoutBack().whereAllIsDone();
    }
}
