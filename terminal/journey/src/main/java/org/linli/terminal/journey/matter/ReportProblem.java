package org.linli.terminal.journey.matter;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.linli.foundation.code.Code;
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
import org.linli.terminal.journey.matter.Problems.Draft;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;

/**
 * 反映问题: what is wrong, where, in words if somebody has more to say, with a name or, where that is allowed, without. Once it is
 * handed in it is a case: {@link FollowCase} follows it, by the slip or by the card.
 */
public final class ReportProblem implements Journey<ReportState, ReportProblem.Begun, ReportProblem.Ended> {
    public static final String NAME = "report-problem";

    /** As for finding bills. */
    static final Duration PATIENCE = Duration.ofSeconds(12);

    /** Of the report and not of the touch: however often it is tried and whatever was changed between, it is one report at most. */
    private static final Key HAND_IN = Key.of("hand-in");

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    @Override
    public Id id() {
        return new Id(NAME, 1);
    }

    @Override
    public Class<ReportState> stateType() {
        return ReportState.class;
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
    public Step<ReportState, Ended> start(Begun begun, Scene scene) {
        return open(1);
    }

    private static Step<ReportState, Ended> open(int turn) {
        return Step.<ReportState, Ended>stay(new ReportState.Opening(turn))
                .then(new Command.Ask(menu(turn), new Problems.OpenMenu(), PATIENCE));
    }

    private static Key menu(int turn) {
        return Key.of("menu", turn);
    }

    @Override
    public Step<ReportState, Ended> on(ReportState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted);
            case Event.Happened news -> happened(state, news);
            case Event.Returned returned -> returned(state, returned.result());
            case Event.Back back -> back(state);
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Resumed resumed -> resumed(state, resumed);
        };
    }

    private static Step<ReportState, Ended> resumed(ReportState state, Event.Resumed resumed) {
        return switch (state) {
            case ReportState.Opening opening
            when resumed.lost().contains(menu(opening.turn())) -> open(opening.turn() + 1);
            case ReportState.OpeningPhotos opening -> ReportPhotos.open(opening.report(), opening.turn() + 1);
            default -> Step.stay(state);
        };
    }

    private static Step<ReportState, Ended> back(ReportState state) {
        return switch (state) {
            case ReportState.HandingIn handing -> Step.stay(state);
            // What may lie at central is not changed any more: another report under its name would be refused there.
            case ReportState.NotHandedIn failed ->
                failed.unsure() ? Step.stay(failed) : Step.stay(failed.report().at(failed.turn()));
            default -> Step.done(state, new Ended());
        };
    }

    private static Step<ReportState, Ended> acted(ReportState state, Event.Acted acted) {
        String action = acted.action().name();
        int next = state.turn() + 1;
        if (action.equals(ReportScreens.HOME)) {
            return Step.done(state, new Ended());
        }
        return switch (state) {
            case ReportState.NotOpened failed when action.equals(ReportScreens.AGAIN) -> open(next);
            case ReportState.ChoosingKind choosing ->
                chosen(choosing.menu().categories(), action)
                        .map(category -> Step.<ReportState, Ended>to(
                                category.troubles().isEmpty()
                                                && category.emergencies().isEmpty()
                                        ? new ReportState.ChoosingPlace(
                                                choosing.menu(), category, Optional.empty(), next)
                                        : new ReportState.ChoosingTrouble(choosing.menu(), category, next)))
                        .orElseGet(() -> Step.stay(state));
            case ReportState.ChoosingTrouble choosing -> trouble(choosing, action, next);
            case ReportState.Calling calling
            when action.equals(ReportScreens.GO_ON) ->
                Step.to(new ReportState.ChoosingPlace(
                        calling.menu(),
                        calling.category(),
                        Optional.of(calling.emergency().trouble()),
                        next));
            case ReportState.ChoosingPlace choosing ->
                chosen(choosing.menu().places(), action)
                        .map(place -> Step.<ReportState, Ended>to(new ReportState.Telling(
                                new Draft(choosing.category(), choosing.trouble(), place), next)))
                        .orElseGet(() -> Step.stay(state));
            case ReportState.Telling telling -> told(telling, acted, next);
            case ReportState.Naming naming
            when action.equals(ReportScreens.WITH_NAME) -> identify(naming.draft(), naming.words(), next);
            case ReportState.Naming naming
            when action.equals(ReportScreens.WITHOUT_NAME) ->
                Step.to(new ReportState.Reviewing(
                        naming.draft(), naming.words(), Optional.empty(), Optional.empty(), next));
            case ReportState.Reviewing reviewing
            when action.equals(ReportPhotos.PHOTO) -> ReportPhotos.open(reviewing, next);
            case ReportState.Photographing open -> ReportPhotos.acted(open, action);
            case ReportState.NoPhotos none -> ReportPhotos.acted(none, action);
            case ReportState.Reviewing reviewing
            when action.equals(ReportScreens.HAND_IN) -> handIn(reviewing, false, next);
            case ReportState.NotHandedIn failed
            when action.equals(ReportScreens.AGAIN) -> handIn(failed.report(), failed.unsure(), next);
            case ReportState.HandedIn handed
            when action.equals(PrintSheet.PRINT) ->
                Step.<ReportState, Ended>stay(new ReportState.HandedIn(handed.report(), handed.taken(), next))
                        .then(new Command.Call(
                                Key.of("sheet", next), PrintSheet.NAME, CasePapers.receipt(handed.taken())));
            default -> Step.stay(state);
        };
    }

    private static <T> Optional<T> chosen(List<T> from, String action) {
        return chosen(from, action, ReportScreens::chooseAction);
    }

    private static <T> Optional<T> chosen(List<T> from, String action, IntFunction<String> named) {
        return IntStream.range(0, from.size())
                .filter(index -> named.apply(index).equals(action))
                .mapToObj(from::get)
                .findFirst();
    }

    private static Step<ReportState, Ended> trouble(ReportState.ChoosingTrouble choosing, String action, int next) {
        if (action.equals(ReportScreens.OTHERWISE)) {
            return Step.to(new ReportState.ChoosingPlace(choosing.menu(), choosing.category(), Optional.empty(), next));
        }
        var emergency = chosen(choosing.category().emergencies(), action, ReportScreens::emergencyAction);
        if (emergency.isPresent()) {
            return Step.to(new ReportState.Calling(choosing.menu(), choosing.category(), emergency.get(), next));
        }
        return chosen(choosing.category().troubles(), action)
                .map(trouble -> Step.<ReportState, Ended>to(new ReportState.ChoosingPlace(
                        choosing.menu(), choosing.category(), Optional.of(trouble), next)))
                .orElseGet(() -> Step.stay(choosing));
    }

    /** What was typed lies in the vault; where a trouble was chosen, nothing more need be said. */
    private static Step<ReportState, Ended> told(ReportState.Telling telling, Event.Acted acted, int next) {
        var draft = telling.draft();
        if (acted.action().name().equals(ReportScreens.NOTHING_MORE)
                && draft.trouble().isPresent()) {
            return named(draft, Optional.empty(), next);
        }
        var words = Optional.ofNullable(acted.values().typed().get(ReportScreens.FIELD));
        return acted.action().name().equals(ReportScreens.NEXT) && words.isPresent()
                ? named(draft, words, next)
                : Step.stay(telling);
    }

    private static Step<ReportState, Ended> named(Draft draft, Optional<Personal> words, int next) {
        return draft.category().anonymous()
                ? Step.to(new ReportState.Naming(draft, words, next))
                : identify(draft, words, next);
    }

    private static Step<ReportState, Ended> identify(Draft draft, Optional<Personal> words, int turn) {
        return Step.<ReportState, Ended>to(new ReportState.Identifying(draft, words, turn))
                .then(new Command.Call(
                        Key.of("identify", turn),
                        Identify.NAME,
                        new Identify.Asked(
                                Text.of("identify.support.report"), Identify.Proof.PERSON, Optional.empty())));
    }

    private static Step<ReportState, Ended> handIn(ReportState.Reviewing report, boolean unsure, int turn) {
        return Step.<ReportState, Ended>past(new ReportState.HandingIn(report, unsure, turn))
                .then(new Command.Once(HAND_IN, report.order(), PATIENCE));
    }

    /** Whoever would not say who they are is asked again whether with a name, or gives it up. */
    private static Step<ReportState, Ended> returned(ReportState state, Result result) {
        if (!(state instanceof ReportState.Identifying identifying)) {
            return Step.stay(state);
        }
        return switch (result) {
            case Identify.Shown.Identified identified ->
                Step.stay(new ReportState.Reviewing(
                        identifying.draft(),
                        identifying.words(),
                        Optional.of(identified.card()),
                        Optional.empty(),
                        identifying.turn()));
            case Identify.Shown other ->
                Step.stay(
                        identifying.draft().category().anonymous()
                                ? new ReportState.Naming(identifying.draft(), identifying.words(), identifying.turn())
                                : new ReportState.Telling(identifying.draft(), identifying.turn()));
            default -> Step.stay(state);
        };
    }

    private static Step<ReportState, Ended> happened(ReportState state, Event.Happened news) {
        return switch (state) {
            case ReportState.Opening opening
            when news.key().equals(menu(opening.turn())) -> Step.stay(opened(opening, news.outcome()));
            case ReportState.HandingIn handing
            when news.key().equals(HAND_IN) -> Step.stay(handed(handing, news.outcome()));
            case ReportState.OpeningPhotos opening -> ReportPhotos.happened(opening, news);
            case ReportState.Photographing open -> ReportPhotos.happened(open, news);
            default -> Step.stay(state);
        };
    }

    private static ReportState opened(ReportState.Opening opening, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Problems.Menu menu) -> new ReportState.ChoosingKind(menu, opening.turn());
            case Outcome.Done other -> new ReportState.NotOpened(Outcome.NOT_UNDERSTOOD, opening.turn());
            case Outcome.NotDone(Code why) -> new ReportState.NotOpened(why, opening.turn());
            case Outcome.Unknown(Code why) -> new ReportState.NotOpened(why, opening.turn());
        };
    }

    private static ReportState handed(ReportState.HandingIn handing, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Cases.Case taken) ->
                new ReportState.HandedIn(handing.report().order(), taken, handing.turn());
            case Outcome.Done other ->
                new ReportState.NotHandedIn(handing.report(), Outcome.NOT_UNDERSTOOD, true, handing.turn());
            // Without them it can be handed in all the same, or they are taken anew.
            case Outcome.NotDone(Code why)
            when why.equals(ReportPhotos.GONE) ->
                new ReportState.NotHandedIn(
                        handing.report().with(Optional.empty()), why, handing.unsure(), handing.turn());
            // That this try was refused says nothing of one before it.
            case Outcome.NotDone(Code why) ->
                new ReportState.NotHandedIn(handing.report(), why, handing.unsure(), handing.turn());
            case Outcome.Unknown(Code why) -> new ReportState.NotHandedIn(handing.report(), why, true, handing.turn());
        };
    }

    @Override
    public View view(ReportState state, Scene scene) {
        return ReportScreens.view(state, scene);
    }
}
