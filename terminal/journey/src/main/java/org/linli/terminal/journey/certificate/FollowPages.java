package org.linli.terminal.journey.certificate;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.certificate.Certificate.PagesSeen;
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
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * What a terminal does first when it comes up while pages of a process before it are at the printer: follows them to their
 * end, and prints nothing. Whoever waits for them may still stand there, or somebody else: these screens name nobody.
 */
public final class FollowPages implements Journey<FollowPages.State, FollowPages.Begun, FollowPages.Followed> {
    public static final String NAME = "follow-pages";

    /** As long as somebody who waits is kept from the front page; then the job is cancelled at the printer. */
    public static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Long enough to read two sentences and to reach for the paper. */
    private static final Duration READING = Duration.ofSeconds(40);

    private static final Key PAGES = Key.of("pages");
    private static final Key SEEN = Key.of("pages-seen");
    private static final Key OVER = Key.of("long-enough");

    public record Begun() implements Args {}

    public record Followed() implements Result {}

    sealed interface State {
        record Following(PagesSeen seen) implements State {}

        record Taking() implements State {}

        /** @param nothing proven that no page is out */
        record Telling(Code why, boolean nothing) implements State {}
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
    public Class<Followed> resultType() {
        return Followed.class;
    }

    @Override
    public Step<State, Followed> start(Begun begun, Scene scene) {
        return Step.<State, Followed>past(new State.Following(PagesSeen.NOTHING))
                .then(new Command.Ask(PAGES, new Certificate.AskAfterPages(), PATIENCE));
    }

    @Override
    public Step<State, Followed> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Happened news -> happened(state, news);
            case Event.Acted acted ->
                switch (acted.action().name()) {
                    case "taken" -> state instanceof State.Following ? Step.stay(state) : taken(state);
                    case "close" ->
                        state instanceof State.Telling ? Step.done(state, new Followed()) : Step.stay(state);
                    default -> Step.stay(state);
                };
            default -> Step.stay(state);
        };
    }

    private static Step<State, Followed> taken(State state) {
        return Step.<State, Followed>done(state, new Followed())
                .then(new Command.Once(Key.of("taken"), new Certificate.TellTaken(), Paper.STOP_PATIENCE));
    }

    private static Step<State, Followed> happened(State state, Event.Happened news) {
        if (news.key().equals(OVER)) {
            return state instanceof State.Following ? Step.stay(state) : Step.done(state, new Followed());
        }
        if (!(state instanceof State.Following)) {
            return Step.stay(state);
        }
        if (news.key().equals(SEEN)
                && news.outcome() instanceof Outcome.Done done
                && done.fact() instanceof PagesSeen seen) {
            return Step.stay(new State.Following(seen));
        }
        if (!news.key().equals(PAGES)) {
            return Step.stay(state);
        }
        return switch (news.outcome()) {
            case Outcome.Done done -> Step.past(new State.Taking());
            case Outcome.NotDone failed -> Step.past(new State.Telling(failed.why(), true));
            case Outcome.Unknown unproven -> Step.past(new State.Telling(unproven.why(), false));
        };
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.Following following ->
                View.printing(following(following.seen()), new Want.Watch(SEEN, new Certificate.PagesUnderWay()))
                        .whereAllIsDone();
            case State.Taking taking ->
                over(PaperScreens.take(scene, Action.primary("taken", Text.of("certificate.take.done"))));
            case State.Telling telling -> over(telling.nothing() ? nothing(telling) : look(telling, scene));
        };
    }

    /** Not yet done with: whoever waits is spoken to here, and the tray reminds of the paper afterwards. */
    private static View over(Screen screen) {
        return View.of(screen, new Want.Timer(OVER, READING, true)).withoutBack();
    }

    private static Screen following(PagesSeen seen) {
        return seen.trouble()
                .<Screen>map(why -> Notice.of(
                                "certificate.stopped",
                                Notice.Tone.WARNING,
                                Text.of("certificate.stopped.question"),
                                Action.help(Text.of("certificate.stopped.help")).obvious())
                        .saying(Text.why(why), Text.of("certificate.stopped.paragraph"))
                        .because(Optional.of(why)))
                .orElseGet(() -> PaperScreens.underWay(seen, Optional.empty()));
    }

    private static Screen nothing(State.Telling telling) {
        return Notice.of(
                        "certificate.not-printed",
                        Notice.Tone.WARNING,
                        Text.of("certificate.not-printed.question"),
                        Action.primary("close", Text.of("action.close")))
                .saying(Text.why(telling.why()), Text.of("certificate.not-printed.anew"))
                .because(Optional.of(telling.why()));
    }

    private static Screen look(State.Telling telling, Scene scene) {
        return PaperScreens.look(
                telling.why(),
                scene,
                List.of(
                        Action.primary("taken", Text.of("certificate.unproven.have")),
                        Action.help(Text.of("certificate.stopped.help")),
                        Action.quiet("close", Text.of("action.close"))));
    }
}
