package org.linli.terminal.journey.home;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.bill.PayBill;
import org.linli.terminal.journey.certificate.PrintCertificate;
import org.linli.terminal.journey.handover.GoOn;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.notice.Notices;
import org.linli.terminal.journey.notice.ReadNotices;
import org.linli.terminal.journey.rate.Rate;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/**
 * The front page. A verb is there only while what it needs works, or keeps its place and says what is out of order; what else is
 * missing hangs on the board, with the way to do it elsewhere. Never done: the runner starts it and everything else lies above it.
 */
public final class Home implements Journey<Home.State, Home.Nothing, Home.Never> {
    public static final String NAME = "home";

    private static final Key TASK = Key.of("task");

    public record Nothing() implements Args {}

    /** The front page gives nothing back. */
    public record Never() implements Result {}

    /**
     * @param visits how many journeys were begun from here, and how often it was asked for notices: each gets a key of its own
     * @param rest what stands here while nobody does
     */
    record State(int visits, Optional<Rest> rest) {
        State awake() {
            return new State(visits, Optional.empty());
        }

        State resting(Rest how) {
            return new State(visits, Optional.of(how));
        }
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
    public Class<Nothing> argsType() {
        return Nothing.class;
    }

    @Override
    public Class<Never> resultType() {
        return Never.class;
    }

    @Override
    public Step<State, Never> start(Nothing args, Scene scene) {
        return Step.stay(new State(0, Optional.empty()));
    }

    @Override
    public Step<State, Never> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted ->
                acted.action().name().equals(Rest.WAKE)
                        ? Step.stay(state.awake())
                        : begun(state, acted.action().name(), scene);
            case Event.Returned returned -> returned(state, returned.result(), scene);
            case Event.Happened news -> happened(state, news, scene);
            // What lay over the posters was somebody's, who stands here now.
            case Event.Resumed resumed -> Step.stay(state.awake());
            default -> Step.stay(state);
        };
    }

    /** All that was known of the resident is erased by now; only how it went is asked, and nobody's name hangs on it. */
    private static Step<State, Never> returned(State state, Result result, Scene scene) {
        return switch (result) {
            case PayBill.Ended ended ->
                ended.how() == PayBill.Close.LEFT
                        ? Step.stay(state)
                        : call(
                                state,
                                Rate.NAME,
                                new Rate.Asked(Rate.After.PAYMENT, ended.how() == PayBill.Close.SMOOTH));
            case PrintCertificate.Ended ended ->
                ended.printed()
                        ? call(state, Rate.NAME, new Rate.Asked(Rate.After.CERTIFICATE, ended.smooth()))
                        : Step.stay(state);
            case Rate.Ended rated ->
                rated.another().map(what -> again(state, what, scene)).orElseGet(() -> Step.stay(state));
            default -> Step.stay(state);
        };
    }

    private static Step<State, Never> again(State state, Rate.After what, Scene scene) {
        return begun(
                state,
                switch (what) {
                    case PAYMENT -> Choices.PAY_BILL;
                    case CERTIFICATE -> Choices.CERTIFICATE;
                },
                scene);
    }

    private static Step<State, Never> happened(State state, Event.Happened news, Scene scene) {
        if (news.key().equals(Rest.QUIET)) {
            return askForNotices(state.resting(Rest.begun()));
        }
        return state.rest()
                .filter(rest -> !news.key().equals(TASK))
                .map(rest -> rests(state, rest, news, scene))
                .orElseGet(() -> shown(state, news.outcome(), scene));
    }

    private static Step<State, Never> rests(State state, Rest rest, Event.Happened news, Scene scene) {
        if (news.key().equals(rest.next())) {
            var turned = rest.turned();
            return turned.isOnceRound(scene) ? askForNotices(state.resting(turned)) : Step.stay(state.resting(turned));
        }
        return news.outcome() instanceof Outcome.Done(Notices.Board board)
                ? Step.stay(state.resting(rest.telling(board.notices())))
                : Step.stay(state);
    }

    private static Step<State, Never> askForNotices(State state) {
        int asked = state.visits() + 1;
        return Step.<State, Never>stay(new State(asked, state.rest()))
                .then(new Command.Ask(Key.of("notices", asked), new Notices.ListAll(), ReadNotices.PATIENCE));
    }

    /** Somebody brought the code of a task to the scanner: nothing need be pressed first. */
    private static Step<State, Never> shown(State state, Outcome outcome, Scene scene) {
        return outcome instanceof Outcome.Done done
                        && done.fact() instanceof Want.TaskShown task
                        && scene.closed().isEmpty()
                ? call(state, GoOn.NAME, new GoOn.Begun(task.token()))
                : Step.stay(state);
    }

    private static Step<State, Never> begun(State state, String action, Scene scene) {
        if (scene.closed().isPresent()) {
            return Step.stay(state);
        }
        return Choices.chosen(action, scene)
                .map(choice -> call(state, choice.journey(), choice.args()))
                .orElseGet(() -> Step.stay(state));
    }

    private static Step<State, Never> call(State state, String journey, Args args) {
        int visit = state.visits() + 1;
        return Step.<State, Never>stay(new State(visit, Optional.empty()))
                .then(new Command.Call(Key.of(journey, visit), journey, args));
    }

    @Override
    public View view(State state, Scene scene) {
        var wants = new HashSet<Want>();
        if (fetchingWorks(scene)) {
            wants.add(new Want.Device(TASK, Want.Port.TASK_CODE));
        }
        var quiet = Rest.awaited(scene);
        if (state.rest().isPresent() && quiet.isPresent()) {
            var resting = state.rest().get().view(scene);
            wants.addAll(resting.wants());
            return View.of(resting.screen(), wants.toArray(Want[]::new)).withoutBack();
        }
        quiet.ifPresent(wants::add);
        return View.of(front(scene), wants.toArray(Want[]::new)).withoutBack();
    }

    private static Screen front(Scene scene) {
        return scene.closed().map(why -> closed(scene, why)).orElseGet(() -> open(scene));
    }

    /** Whoever comes is told where else; whoever looks after the machine reads the code. */
    private static Screen closed(Scene scene, Code why) {
        return Notice.of("home.closed", Notice.Tone.UNDECIDED, Text.of("home.closed"))
                .saying(Text.of("home.closed.paragraph"))
                .listing(scene.here().windowFacts(Text.of("window.bring.id-card")))
                .toTakeAway(scene.here().pageOf(why))
                .because(Optional.of(why));
    }

    private static Screen open(Scene scene) {
        var here = scene.here();
        var lines = new ArrayList<>(here.news());
        lines.addAll(troubles(scene));
        var offered = Choices.offered(scene);
        var all =
                offered.stream().map(Action::id).filter(Choices.NOTICES::equals).findFirst();
        return new Menu(
                "home.menu",
                Text.of("home.question"),
                Optional.empty(),
                Optional.of(new Menu.Board(here.place(), here.machineAndContact(), lines, all)),
                offered);
    }

    private static boolean fetchingWorks(Scene scene) {
        return scene.online() && scene.closed().isEmpty() && scene.has(Facility.CODE_SCANNER);
    }

    private static List<Menu.Line> troubles(Scene scene) {
        var troubles = new ArrayList<Menu.Line>();
        if (!scene.online()) {
            troubles.add(cutOff(scene));
            troubles.add(new Menu.Line(Text.of("home.meanwhile"), Text.of("home.meanwhile.offline"), false));
        }
        if (scene.isBroken(Facility.ID_CARD_READER)) {
            troubles.add(trouble("home.trouble.reader"));
        }
        if (scene.isBroken(Facility.CODE_SCANNER)) {
            troubles.add(trouble("home.trouble.scanner"));
        }
        if (scene.isBroken(Facility.RECEIPT_PRINTER)) {
            troubles.add(trouble("home.trouble.printer"));
        }
        return troubles;
    }

    /** Since when, and what works all the same. It comes back by itself, and nobody need do anything. */
    private static Menu.Line cutOff(Scene scene) {
        var words = scene.cutOffSince()
                .map(since -> Text.of("home.trouble.offline.since", new Text.Gap.Clock(since)))
                .orElseGet(() -> Text.of("home.trouble.offline"));
        return new Menu.Line(Text.of("home.trouble"), words, true);
    }

    private static Menu.Line trouble(String words) {
        return new Menu.Line(Text.of("home.trouble"), Text.of(words), true);
    }
}
