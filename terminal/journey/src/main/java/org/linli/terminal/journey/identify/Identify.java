package org.linli.terminal.journey.identify;

import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * Finds out who stands there. Why it is needed and that it is erased is said before anything is read; a card that cannot
 * be read is named in plain words and the waiting goes on.
 */
public final class Identify implements Journey<Identify.State, Identify.Asked, Identify.Shown> {
    public static final String NAME = "identify";

    private static final Key CARD = Key.of("card");
    private static final Code READER_LOST = Code.of("idcard.line-lost");

    /**
     * @param why what the card is read for and what becomes of it
     * @param steps where the caller stands
     */
    public record Asked(Text why, Optional<Screen.Steps> steps) implements Args {}

    public sealed interface Shown extends Result {
        /** @param card what stood on the card, in the vault */
        record Identified(Personal card, String maskedName) implements Shown {}

        /** Went back without showing anything. */
        record Declined() implements Shown {}
    }

    sealed interface State {
        Asked asked();

        record AwaitingCard(Asked asked, Optional<Code> trouble) implements State {}

        record AtTheWindow(Asked asked) implements State {}
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
    public Class<Asked> argsType() {
        return Asked.class;
    }

    @Override
    public Class<Shown> resultType() {
        return Shown.class;
    }

    @Override
    public Step<State, Shown> start(Asked asked, Scene scene) {
        return Step.stay(awaiting(asked));
    }

    @Override
    public Step<State, Shown> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted);
            case Event.Happened news -> news.key().equals(CARD) ? read(state, news.outcome()) : Step.stay(state);
            case Event.Back back -> leave(state);
            case Event.Leaving leaving -> Step.done(state, new Shown.Declined());
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(awaiting(state.asked()));
        };
    }

    private static Step<State, Shown> acted(State state, Event.Acted acted) {
        return switch (acted.action().name()) {
            case "no-card" -> Step.to(new State.AtTheWindow(state.asked()));
            case "go-on" -> Step.stay(awaiting(state.asked()));
            case "home" -> Step.done(state, new Shown.Declined());
            default -> Step.stay(state);
        };
    }

    private static Step<State, Shown> read(State state, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                done.fact() instanceof Want.CardLaid laid
                        ? Step.done(state, new Shown.Identified(laid.card(), laid.maskedName()))
                        : Step.stay(state);
            case Outcome.NotDone misread -> troubled(state, misread.why());
            case Outcome.Unknown lost -> troubled(state, lost.why());
        };
    }

    private static Step<State, Shown> troubled(State state, Code why) {
        return Step.stay(new State.AwaitingCard(state.asked(), Optional.of(why)));
    }

    private static Step<State, Shown> leave(State state) {
        return switch (state) {
            case State.AwaitingCard awaiting -> Step.done(state, new Shown.Declined());
            case State.AtTheWindow window -> Step.stay(awaiting(window.asked()));
        };
    }

    private static State awaiting(Asked asked) {
        return new State.AwaitingCard(asked, Optional.empty());
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.AwaitingCard awaiting ->
                View.of(prompt(awaiting, scene), new Want.Device(CARD, Want.Port.ID_CARD));
            case State.AtTheWindow window -> View.of(window(window.asked(), scene));
        };
    }

    private static Screen prompt(State.AwaitingCard awaiting, Scene scene) {
        var place = DevicePrompt.Place.ID_CARD_READER;
        return DevicePrompt.at(
                        "identify.card",
                        place,
                        Text.of(
                                "identify.question",
                                new Text.Gap.Words(scene.here().whereIs(place))),
                        awaiting.asked().why(),
                        Text.of("identify.waiting"),
                        Action.quiet("no-card", Text.of("identify.no-card"))
                                .saying(Text.of("identify.no-card.support")))
                .at(awaiting.asked().steps())
                .after(trouble(awaiting, scene).map(Text::why));
    }

    /** A reader that came back is no trouble any more; one that is away is, whatever was said before. */
    private static Optional<Code> trouble(State.AwaitingCard awaiting, Scene scene) {
        if (!scene.has(Scene.Facility.ID_CARD_READER)) {
            return Optional.of(READER_LOST);
        }
        return awaiting.trouble().filter(code -> !code.equals(READER_LOST));
    }

    private static Screen window(Asked asked, Scene scene) {
        return Notice.of(
                        "identify.window",
                        Notice.Tone.PLAIN,
                        Text.of("identify.window.question"),
                        Action.primary("go-on", Text.of("identify.window.back")),
                        Action.quiet("home", Text.of("action.home")))
                .at(asked.steps())
                .saying(Text.of("identify.window.paragraph"))
                .listing(scene.here().windowFacts(Text.of("window.bring.bill")));
    }
}
