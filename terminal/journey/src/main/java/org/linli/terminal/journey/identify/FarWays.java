package org.linli.terminal.journey.identify;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.identify.Identify.Asked;
import org.linli.terminal.journey.identify.Identify.Proof;
import org.linli.terminal.journey.identify.Identify.Shown;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Personal;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Field;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * Ways of being known without a hand at a device: the household a television is bound to, and a code on the phone. Others
 * may be watching: nothing of the household is shown before somebody chose it.
 */
final class FarWays {
    static final String HOUSEHOLD = "household";
    static final String PHONE = "by-phone";
    static final String SEND = "send-code";
    static final String PROVE = "prove";
    static final String OTHER_PHONE = "other-phone";

    /** The names of the fields. */
    static final String PHONE_FIELD = "phone";

    static final String CODE_FIELD = "sms-code";

    private static final int PHONE_LENGTH = 11;
    private static final int CODE_LENGTH = 6;

    /** Central gives a code three tries; then only another one helps. */
    private static final Code OVER = Code.of("phone.code-over");

    /** As for finding bills. */
    private static final Duration PATIENCE = Identify.LOOK_UP_PATIENCE;

    private FarWays() {}

    static boolean any(Scene scene, Proof needed) {
        return household(scene, needed) || phone(scene, needed);
    }

    private static boolean household(Scene scene, Proof needed) {
        return scene.has(Facility.HOUSEHOLD) && needed.isMetBy(Proof.HOUSEHOLD);
    }

    private static boolean phone(Scene scene, Proof needed) {
        return scene.has(Facility.PHONE_CODE) && needed.isMetBy(Proof.PERSON);
    }

    /** As rows beside others. */
    static List<Action> offered(Scene scene, Proof needed) {
        var ways = new ArrayList<Action>();
        if (household(scene, needed)) {
            ways.add(Action.verb(HOUSEHOLD, Action.Picture.BILL, Text.of("identify.by-household"))
                    .saying(Text.of("identify.by-household.support")));
        }
        if (phone(scene, needed)) {
            ways.add(Action.verb(PHONE, Action.Picture.PHONE, Text.of("identify.by-phone"))
                    .saying(Text.of("identify.by-phone.support")));
        }
        return ways;
    }

    static Step<IdentifyState, Shown> acted(IdentifyState state, Event.Acted acted, Scene scene) {
        var asked = state.asked();
        return switch (acted.action().name()) {
            case HOUSEHOLD -> household(scene, asked.needed()) ? open(state) : Step.stay(state);
            case PHONE ->
                phone(scene, asked.needed())
                        ? Step.to(IdentifyState.TypingPhone.of(asked, turn(state)))
                        : Step.stay(state);
            case SEND -> send(state, Optional.ofNullable(acted.values().typed().get(PHONE_FIELD)));
            case PROVE ->
                prove(state, Optional.ofNullable(acted.values().typed().get(CODE_FIELD)));
            default ->
                state instanceof IdentifyState.TypingCode typing
                        ? Step.stay(IdentifyState.TypingPhone.of(asked, typing.turn()))
                        : Step.stay(state);
        };
    }

    private static int turn(IdentifyState state) {
        return state instanceof IdentifyState.Far far ? far.turn() : 0;
    }

    private static Step<IdentifyState, Shown> open(IdentifyState state) {
        var before = state instanceof IdentifyState.Choosing choosing
                ? choosing
                : new IdentifyState.Choosing(state.asked(), Optional.empty(), turn(state), false);
        return before.opening() ? Step.stay(state) : ask(before.opened(), new Identify.OpenHousehold());
    }

    private static Step<IdentifyState, Shown> send(IdentifyState state, Optional<Personal> phone) {
        return state instanceof IdentifyState.TypingPhone typing && !typing.sending() && phone.isPresent()
                ? ask(typing.sent(), new Identify.SendCode(phone.get()))
                : Step.stay(state);
    }

    private static Step<IdentifyState, Shown> prove(IdentifyState state, Optional<Personal> code) {
        return state instanceof IdentifyState.TypingCode typing && !typing.proving() && code.isPresent()
                ? ask(typing.proven(), new Identify.ProveCode(typing.who(), code.get()))
                : Step.stay(state);
    }

    private static Step<IdentifyState, Shown> ask(IdentifyState.Far state, Query query) {
        return Step.<IdentifyState, Shown>stay(state)
                .then(new Command.Ask(state.awaited().orElseThrow(), query, PATIENCE));
    }

    static boolean awaits(IdentifyState state, Key key) {
        return state instanceof IdentifyState.Far far
                && far.awaited().filter(key::equals).isPresent();
    }

    static Step<IdentifyState, Shown> happened(IdentifyState state, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done done ->
                switch (done.fact()) {
                    case Identify.HouseholdOpened opened ->
                        Step.done(state.quiet(), new Shown.AccountNamed(opened.household(), opened.found()));
                    case Identify.CodeSent sent ->
                        // In place of the phone's number: Back leads to the ways, and never to a number that was sent.
                        Step.stay(new IdentifyState.TypingCode(
                                state.asked(), sent.who(), sent.maskedPhone(), Optional.empty(), turn(state), false));
                    case Identify.PhoneProven proven ->
                        Step.done(state.quiet(), new Shown.Identified(proven.who(), proven.maskedName()));
                    default -> Step.stay(state.troubled(Outcome.NOT_UNDERSTOOD));
                };
            case Outcome.NotDone refused -> Step.stay(state.troubled(refused.why()));
            case Outcome.Unknown unanswered -> Step.stay(state.troubled(unanswered.why()));
        };
    }

    static Screen screen(IdentifyState.Far state, Scene scene) {
        return switch (state) {
            case IdentifyState.Choosing choosing -> choose(choosing, scene);
            case IdentifyState.TypingPhone typing -> phone(typing);
            case IdentifyState.TypingCode typing -> code(typing);
        };
    }

    private static Screen choose(IdentifyState.Choosing choosing, Scene scene) {
        var asked = choosing.asked();
        if (choosing.opening()) {
            return new Progress(
                    "identify.opening",
                    Text.of("bills.finding"),
                    asked.steps(),
                    Text.of("identify.opening.support"),
                    List.of(),
                    List.of());
        }
        var ways = new ArrayList<>(offered(scene, asked.needed()));
        if (asked.needed() == Proof.NUMBER) {
            ways.add(Action.verb("number", Action.Picture.KEYPAD, Text.of("identify.by-number"))
                    .saying(Text.of("identify.by-number.support")));
        }
        ways.add(Action.verb("no-card", Action.Picture.COUNTER, Text.of("identify.none-of-these"))
                .saying(Text.of("identify.none-of-these.support")));
        return choosing.trouble()
                .<Screen>map(why -> failed(asked, why, ways))
                .orElseGet(() -> new Menu("identify.choose", question(asked), asked.steps(), Optional.empty(), ways));
    }

    /** Where only a person serves, nothing is being looked for. */
    private static Text question(Asked asked) {
        return Text.of(
                Proof.HOUSEHOLD.compareTo(asked.needed()) >= 0 ? "identify.choose.question" : "identify.choose.person");
    }

    private static Screen failed(Asked asked, Code why, List<Action> ways) {
        return Notice.of(
                        "identify.choose.failed",
                        Notice.Tone.WARNING,
                        Text.of("identify.choose.failed"),
                        Action.primary(HOUSEHOLD, Text.of("action.again")))
                .at(asked.steps())
                .saying(Text.why(why))
                .offering(ways.stream()
                        .filter(way -> !way.id().name().equals(HOUSEHOLD))
                        .map(way -> Action.quiet(way.id().name(), way.label()).pictured(way.picture()))
                        .toList())
                .because(Optional.of(why));
    }

    private static Screen phone(IdentifyState.TypingPhone typing) {
        return Entry.of(
                        "identify.phone",
                        Text.of("identify.phone.question"),
                        Text.of(typing.sending() ? "identify.phone.sending" : "identify.phone.support"),
                        Field.digits(PHONE_FIELD, Text.of("identify.phone.label"), PHONE_LENGTH, PHONE_LENGTH)
                                .like(Text.of("identify.phone.example")),
                        Action.primary(SEND, Text.of("identify.phone.next"))
                                .saying(Text.of("identify.phone.next.support")),
                        Action.quiet("no-card", Text.of("identify.none-of-these"))
                                .saying(Text.of("identify.none-of-these.support")))
                .at(typing.asked().steps())
                .after(typing.trouble().map(Text::why));
    }

    private static Screen code(IdentifyState.TypingCode typing) {
        boolean over = typing.trouble().filter(OVER::equals).isPresent();
        var another = Action.quiet(OTHER_PHONE, Text.of("identify.code.another"))
                .saying(Text.of("identify.code.another.support"));
        return Entry.of(
                        "identify.code",
                        Text.of("identify.code.question"),
                        typing.proving()
                                ? Text.of("identify.code.proving")
                                : Text.of("identify.code.support", new Text.Gap.Typed(typing.maskedPhone())),
                        Field.digits(CODE_FIELD, Text.of("identify.code.label"), CODE_LENGTH, CODE_LENGTH),
                        over
                                ? new Action[] {another}
                                : new Action[] {Action.primary(PROVE, Text.of("identify.code.next")), another})
                .at(typing.asked().steps())
                .after(typing.trouble().map(Text::why));
    }
}
