package org.linli.terminal.journey.identify;

import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.code.Code;
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
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * Finds out who stands there, or which account it is about. Every device that works is awaited at once; which of them the
 * screen speaks of is only where it points. Why it is needed and that it is erased is said before anything is read; what
 * cannot be read is named in plain words and the waiting goes on.
 *
 * <p>A card proves its holder. A barcode or a typed number proves nothing: it is looked up here, so that a wrong one can be
 * corrected where it stands, and what it leads to is limited by whoever answers {@link LookUp}.
 */
public final class Identify implements Journey<IdentifyState, Identify.Asked, Identify.Shown> {
    public static final String NAME = "identify";

    /** The account number, in the field of the entry and in the values that come with it. */
    static final String ACCOUNT = "account";

    /** Twice what central takes on its worst measured day; after it a resident wants to hear something. */
    static final Duration LOOK_UP_PATIENCE = Duration.ofSeconds(12);

    /**
     * @param why what the card is read for and what becomes of it
     * @param needed the least that serves
     * @param steps where the caller stands
     */
    public record Asked(Text why, Proof needed, Optional<Screen.Steps> steps) implements Args {}

    /** How well somebody must show who they are, from the least. */
    public enum Proof {
        /** Whoever holds the paper or knows the number. */
        NUMBER,
        /** Somebody of the household that this machine is bound to. */
        HOUSEHOLD,
        /** A person, by card or by a code on the phone. */
        PERSON,
        CARD;

        boolean isMetBy(Proof shown) {
            return shown.compareTo(this) >= 0;
        }
    }

    /** What does this number or barcode lead to? Answered with whatever fact the caller of this journey understands. */
    public record LookUp(Personal number) implements Query {}

    /** What does the household owe that this machine is bound to? Answered by {@link HouseholdOpened}. */
    public record OpenHousehold() implements Query {}

    /** @param found with whatever fact the caller of this journey understands */
    public record HouseholdOpened(Personal household, Fact found) implements Fact {}

    /** A code to this phone. Answered by {@link CodeSent}, whether anybody has that phone or not. */
    public record SendCode(Personal phone) implements Query {}

    /**
     * @param who stands for whoever brings the code back
     * @param maskedPhone the last four figures
     */
    public record CodeSent(Personal who, String maskedPhone) implements Fact {}

    /** Is this the code? Answered by {@link PhoneProven}. */
    public record ProveCode(Personal who, Personal code) implements Query {}

    /** The phone is in the hand of whoever sits there. */
    public record PhoneProven(Personal who, String maskedName) implements Fact {}

    public sealed interface Shown extends Result {
        /** @param card what stood on the card, or what proves the phone; in the vault */
        record Identified(Personal card, String maskedName) implements Shown {}

        /**
         * Nobody is proven; an account is known.
         *
         * @param found what {@link LookUp} was answered with
         */
        record AccountNamed(Personal number, Fact found) implements Shown {}

        /** Went back without showing anything. */
        record Declined() implements Shown {}
    }

    @Override
    public Id id() {
        return new Id(NAME, 4);
    }

    @Override
    public Class<IdentifyState> stateType() {
        return IdentifyState.class;
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
    public Step<IdentifyState, Shown> start(Asked asked, Scene scene) {
        return Step.stay(first(asked, scene));
    }

    /**
     * At the device that proves most; without any device, where a household or a phone is known; else at the keys; where
     * those do not serve, at the window.
     */
    static IdentifyState first(Asked asked, Scene scene) {
        var device = Way.open(scene, asked.needed()).stream().findFirst();
        if (device.isPresent()) {
            return IdentifyState.Awaiting.at(asked, device.get());
        }
        if (FarWays.any(scene, asked.needed())) {
            return IdentifyState.Choosing.of(asked);
        }
        return asked.needed() == Proof.NUMBER ? IdentifyState.Typing.of(asked) : new IdentifyState.AtTheWindow(asked);
    }

    @Override
    public Step<IdentifyState, Shown> on(IdentifyState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted, scene);
            case Event.Happened news -> happened(state, news);
            case Event.Back back -> leave(state, scene);
            case Event.Leaving leaving -> Step.done(state, new Shown.Declined());
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> resumed(IdentifyState.after(resumed, state), scene);
        };
    }

    /** Begun at a device that this machine was never built with: here it goes on where it would have begun. */
    private static Step<IdentifyState, Shown> resumed(IdentifyState state, Scene scene) {
        return state instanceof IdentifyState.Awaiting awaiting
                        && !scene.isBuiltIn(awaiting.way().facility())
                ? Step.stay(first(state.asked(), scene))
                : Step.stay(state);
    }

    private static Step<IdentifyState, Shown> acted(IdentifyState state, Event.Acted acted, Scene scene) {
        var asked = state.asked();
        return switch (acted.action().name()) {
            case "no-card" -> Step.to(new IdentifyState.AtTheWindow(asked));
            case "go-on" -> Step.stay(first(asked, scene));
            case PrintSheet.PRINT ->
                state instanceof IdentifyState.AtTheWindow
                        ? Step.<IdentifyState, Shown>stay(state)
                                .then(Command.Call.afresh(
                                        Key.of("sheet"),
                                        PrintSheet.NAME,
                                        Sheet.of(IdentifyScreens.window(asked, scene))))
                        : Step.stay(state);
            case "home" -> Step.done(state, new Shown.Declined());
            case FarWays.HOUSEHOLD, FarWays.PHONE, FarWays.SEND, FarWays.PROVE, FarWays.OTHER_PHONE ->
                FarWays.acted(state, acted, scene);
            case "number" ->
                asked.needed() == Proof.NUMBER ? Step.to(IdentifyState.Typing.of(asked)) : Step.stay(state);
            case "find" ->
                typed(state, Optional.ofNullable(acted.values().typed().get(ACCOUNT)));
            default ->
                Way.open(scene, asked.needed()).stream()
                        .filter(way -> way.id().equals(acted.action().name()))
                        .findFirst()
                        .map(way -> Step.<IdentifyState, Shown>to(IdentifyState.Awaiting.at(asked, way)))
                        .orElseGet(() -> Step.stay(state));
        };
    }

    private static Step<IdentifyState, Shown> typed(IdentifyState state, Optional<Personal> number) {
        return number.isPresent() && state instanceof IdentifyState.Typing typing && !typing.isLookingUp()
                ? lookUp(typing.lookingUp(number.get()))
                : Step.stay(state);
    }

    private static Step<IdentifyState, Shown> lookUp(IdentifyState.LookingUp state) {
        return Step.<IdentifyState, Shown>stay(state.state())
                .then(new Command.Ask(state.key(), new LookUp(state.number()), LOOK_UP_PATIENCE));
    }

    private static Step<IdentifyState, Shown> happened(IdentifyState state, Event.Happened news) {
        if (FarWays.awaits(state, news.key())) {
            return FarWays.happened(state, news.outcome());
        }
        if (state.lookUp().isPresent() && news.key().equals(state.lookUp().get().key())) {
            return found(state, state.lookUp().get().number(), news.outcome());
        }
        boolean fromDevice = state instanceof IdentifyState.Awaiting
                && state.lookUp().isEmpty()
                && java.util.Arrays.stream(Way.values())
                        .anyMatch(way -> news.key().equals(deviceKey(way)));
        return fromDevice ? read(state, news) : Step.stay(state);
    }

    private static Step<IdentifyState, Shown> found(IdentifyState state, Personal number, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done -> Step.done(state.quiet(), new Shown.AccountNamed(number, done.fact()));
            case Outcome.NotDone unknown -> Step.stay(state.troubled(unknown.why()));
            case Outcome.Unknown unanswered -> Step.stay(state.troubled(unanswered.why()));
        };
    }

    private static Step<IdentifyState, Shown> read(IdentifyState state, Event.Happened news) {
        return switch (news.outcome()) {
            case Outcome.Done done ->
                switch (done.fact()) {
                    case Want.CardLaid laid -> Step.done(state, new Shown.Identified(laid.card(), laid.maskedName()));
                    case Want.BarcodeShown shown ->
                        state instanceof IdentifyState.Awaiting awaiting
                                ? lookUp(awaiting.lookingUp(shown.barcode()))
                                : Step.stay(state);
                    default -> Step.stay(state);
                };
            case Outcome.NotDone misread -> Step.stay(troubled(state, news.key(), misread.why()));
            case Outcome.Unknown lost -> Step.stay(troubled(state, news.key(), lost.why()));
        };
    }

    /** A device that the screen does not speak of may be away; only what the hand did there is worth a word. */
    private static IdentifyState troubled(IdentifyState state, Key key, Code why) {
        boolean spokenOf = state instanceof IdentifyState.Awaiting awaiting && key.equals(deviceKey(awaiting.way()));
        return spokenOf || !IdentifyScreens.isAway(why) ? state.troubled(why) : state;
    }

    private static Step<IdentifyState, Shown> leave(IdentifyState state, Scene scene) {
        return switch (state) {
            case IdentifyState.Awaiting awaiting -> Step.done(state, new Shown.Declined());
            case IdentifyState.Typing typing ->
                first(typing.asked(), scene) instanceof IdentifyState.Typing
                        ? Step.done(state, new Shown.Declined())
                        : Step.stay(first(typing.asked(), scene));
            case IdentifyState.Choosing choosing -> Step.done(state, new Shown.Declined());
            case IdentifyState.TypingPhone typing -> Step.stay(first(typing.asked(), scene));
            case IdentifyState.TypingCode typing ->
                Step.stay(IdentifyState.TypingPhone.of(typing.asked(), typing.turn()));
            case IdentifyState.AtTheWindow window -> Step.stay(first(window.asked(), scene));
        };
    }

    static Key deviceKey(Way way) {
        return way == Way.ID_CARD ? Key.of("card") : Key.of(way.id());
    }

    /** Whatever is awaited at a device here is awaited at that machine's own. */
    @Override
    public boolean travels(IdentifyState state) {
        return true;
    }

    @Override
    public View view(IdentifyState state, Scene scene) {
        return IdentifyScreens.view(state, scene);
    }
}
