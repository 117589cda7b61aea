package org.linli.terminal.journey.matter;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.code.Code;
import org.linli.terminal.journey.identify.Identify;
import org.linli.terminal.journey.kernel.Args;
import org.linli.terminal.journey.kernel.Command;
import org.linli.terminal.journey.kernel.Event;
import org.linli.terminal.journey.kernel.Journey;
import org.linli.terminal.journey.kernel.Key;
import org.linli.terminal.journey.kernel.Outcome;
import org.linli.terminal.journey.kernel.Query;
import org.linli.terminal.journey.kernel.Result;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.kernel.Step;
import org.linli.terminal.journey.kernel.View;
import org.linli.terminal.journey.kernel.Want;
import org.linli.terminal.journey.matter.Cases.Case;
import org.linli.terminal.journey.matter.Cases.Source;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * How stands what somebody has under way: by a card or the phone everything of theirs, by a slip that one case without names.
 * An office that is overdue can be reminded; an answer that comes when its screen is gone changes nothing.
 */
public final class FollowCase implements Journey<FollowState, FollowCase.Begun, FollowCase.Ended> {
    public static final String NAME = "follow-case";

    /** As for finding bills. */
    static final Duration PATIENCE = Duration.ofSeconds(12);

    static final Key SLIP = Key.of("slip");

    /** What a wrong number is answered with; then it can be corrected where it stands. */
    private static final Set<Code> WRONG = Set.of(Code.of("case.unknown"), Code.of("case.not-a-slip"));

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    @Override
    public Id id() {
        return new Id(NAME, 1);
    }

    @Override
    public Class<FollowState> stateType() {
        return FollowState.class;
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
    public Step<FollowState, Ended> start(Begun begun, Scene scene) {
        return Step.stay(new FollowState.Choosing(0));
    }

    @Override
    public Step<FollowState, Ended> on(FollowState state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted, scene);
            case Event.Happened news -> happened(state, news);
            case Event.Returned returned -> returned(state, returned.result());
            case Event.Back back -> back(state);
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Resumed resumed ->
                state instanceof FollowState.Asking asking && resumed.lost().contains(question(asking.turn()))
                        ? ask(asking.source(), asking.reopen(), asking.turn() + 1)
                        : Step.stay(state);
        };
    }

    private static Step<FollowState, Ended> back(FollowState state) {
        return switch (state) {
            case FollowState.Choosing choosing -> Step.done(state, new Ended());
            case FollowState.Listed listed -> Step.done(state, new Ended());
            case FollowState.Opened opened -> toTheList(opened);
            case FollowState.Reminded reminded -> Step.stay(reminded.opened().at(reminded.turn()));
            case FollowState.NotReminded failed -> Step.stay(failed.opened().at(failed.turn()));
            case FollowState.Reminding reminding -> Step.stay(state);
            default -> Step.stay(new FollowState.Choosing(state.turn()));
        };
    }

    private static Step<FollowState, Ended> toTheList(FollowState.Opened opened) {
        return opened.list()
                .<Step<FollowState, Ended>>map(list -> Step.stay(list.at(opened.turn())))
                .orElseGet(() -> Step.done(opened, new Ended()));
    }

    private static Step<FollowState, Ended> acted(FollowState state, Event.Acted acted, Scene scene) {
        String action = acted.action().name();
        int next = state.turn() + 1;
        if (action.equals(FollowScreens.HOME)) {
            return Step.done(state, new Ended());
        }
        return switch (state) {
            case FollowState.Choosing choosing -> chosen(action, next);
            case FollowState.Scanning scanning
            when action.equals(FollowScreens.BY_NUMBER) -> Step.to(new FollowState.Typing(Optional.empty(), next));
            case FollowState.Typing typing
            when action.equals(FollowScreens.FIND) ->
                Optional.ofNullable(acted.values().typed().get(FollowScreens.FIELD))
                        .map(number -> ask(new Source.Slip(number, true), Optional.empty(), next))
                        .orElseGet(() -> Step.stay(state));
            case FollowState.NotAnswered failed
            when action.equals(FollowScreens.AGAIN) -> ask(failed.source(), failed.reopen(), next);
            case FollowState.NotAnswered failed
            when action.equals(PrintSheet.PRINT) ->
                Step.<FollowState, Ended>stay(state)
                        .then(Command.Call.afresh(
                                Key.of("sheet"), PrintSheet.NAME, Sheet.of(FollowScreens.notAnswered(failed, scene))));
            case FollowState.Listed listed -> open(listed, action);
            case FollowState.Opened opened -> onOpened(opened, action, next);
            case FollowState.Reminded reminded
            when action.equals(FollowScreens.CASE) ->
                Step.stay(reminded.opened().at(reminded.turn()));
            case FollowState.NotReminded failed
            when action.equals(FollowScreens.CASE) ->
                ask(failed.opened().source(), Optional.of(failed.opened().open().number()), next);
            case FollowState.NotReminded failed
            when action.equals(FollowScreens.REMIND) -> remind(failed.opened(), next);
            default -> Step.stay(state);
        };
    }

    private static Step<FollowState, Ended> chosen(String action, int next) {
        return switch (action) {
            case FollowScreens.BY_PERSON ->
                Step.<FollowState, Ended>stay(new FollowState.Identifying(next))
                        .then(new Command.Call(
                                Key.of("identify", next),
                                Identify.NAME,
                                new Identify.Asked(
                                        Text.of("identify.support.cases"), Identify.Proof.PERSON, Optional.empty())));
            case FollowScreens.BY_SCAN -> Step.to(new FollowState.Scanning(Optional.empty(), next));
            case FollowScreens.BY_NUMBER -> Step.to(new FollowState.Typing(Optional.empty(), next));
            default -> Step.stay(new FollowState.Choosing(next));
        };
    }

    private static Step<FollowState, Ended> open(FollowState.Listed listed, String action) {
        for (int i = 0; i < listed.cases().size(); i++) {
            if (action.equals(FollowScreens.openAction(i))) {
                return Step.to(new FollowState.Opened(
                        listed.source(), Optional.of(listed), listed.cases().get(i), listed.turn()));
            }
        }
        return Step.stay(listed);
    }

    private static Step<FollowState, Ended> onOpened(FollowState.Opened opened, String action, int next) {
        return switch (action) {
            case FollowScreens.REMIND -> opened.open().mayRemind() ? remind(opened, next) : Step.stay(opened);
            case FollowScreens.AGAIN ->
                ask(opened.source(), Optional.of(opened.open().number()), next);
            case PrintSheet.PRINT ->
                Step.<FollowState, Ended>stay(opened.at(next))
                        .then(new Command.Call(
                                Key.of("sheet", next), PrintSheet.NAME, CasePapers.progress(opened.open())));
            default -> Step.stay(opened);
        };
    }

    /** Only whoever has shown whose it is may remind. There is no way back past it. */
    private static Step<FollowState, Ended> remind(FollowState.Opened opened, int turn) {
        return opened.source() instanceof Source.Person person
                ? Step.<FollowState, Ended>past(new FollowState.Reminding(opened, turn))
                        .then(new Command.Once(
                                reminder(opened.open()),
                                new Cases.Remind(person.who(), opened.open().number()),
                                PATIENCE))
                : Step.stay(opened);
    }

    private static Step<FollowState, Ended> ask(Source source, Optional<String> reopen, int turn) {
        Query query = switch (source) {
            case Source.Person person -> new Cases.FindCases(person.who());
            case Source.Slip slip -> new Cases.FindBySlip(slip.number());
        };
        return Step.<FollowState, Ended>stay(new FollowState.Asking(source, reopen, turn))
                .then(new Command.Ask(question(turn), query, PATIENCE));
    }

    private static Key question(int turn) {
        return Key.of("find", turn);
    }

    /**
     * Of the case and not of the touch: whichever way somebody comes back to one of which nobody knows, it is the same reminder, and
     * central writes it down once.
     */
    private static Key reminder(Case one) {
        return Key.of("remind-" + one.number());
    }

    private static Step<FollowState, Ended> returned(FollowState state, Result result) {
        return switch (result) {
            case Identify.Shown.Identified identified ->
                state instanceof FollowState.Identifying
                        ? ask(new Source.Person(identified.card()), Optional.empty(), state.turn() + 1)
                        : Step.stay(state);
            case Identify.Shown other ->
                state instanceof FollowState.Identifying
                        ? Step.stay(new FollowState.Choosing(state.turn()))
                        : Step.stay(state);
            default -> Step.stay(state);
        };
    }

    private static Step<FollowState, Ended> happened(FollowState state, Event.Happened news) {
        return switch (state) {
            case FollowState.Scanning scanning when news.key().equals(SLIP) -> scanned(scanning, news.outcome());
            case FollowState.Asking asking
            when news.key().equals(question(asking.turn())) -> answered(asking, news.outcome());
            case FollowState.Reminding reminding
            when news.key().equals(reminder(reminding.opened().open())) ->
                Step.stay(reminded(reminding, news.outcome()));
            default -> Step.stay(state);
        };
    }

    private static Step<FollowState, Ended> scanned(FollowState.Scanning scanning, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Want.SlipShown shown) ->
                ask(new Source.Slip(shown.number(), false), Optional.empty(), scanning.turn() + 1);
            case Outcome.Done other -> Step.stay(scanning);
            case Outcome.NotDone(Code why) -> Step.stay(new FollowState.Scanning(Optional.of(why), scanning.turn()));
            case Outcome.Unknown(Code why) -> Step.stay(new FollowState.Scanning(Optional.of(why), scanning.turn()));
        };
    }

    private static Step<FollowState, Ended> answered(FollowState.Asking asking, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Cases.Found found) -> Step.stay(found(asking, found));
            case Outcome.Done(Case one) ->
                Step.stay(new FollowState.Opened(asking.source(), Optional.empty(), one, asking.turn()));
            case Outcome.Done other ->
                Step.stay(new FollowState.NotAnswered(
                        asking.source(), asking.reopen(), Outcome.NOT_UNDERSTOOD, asking.turn()));
            case Outcome.NotDone(Code why) -> Step.stay(notAnswered(asking, why));
            case Outcome.Unknown(Code why) ->
                Step.stay(new FollowState.NotAnswered(asking.source(), asking.reopen(), why, asking.turn()));
        };
    }

    private static FollowState found(FollowState.Asking asking, Cases.Found found) {
        var list = new FollowState.Listed(asking.source(), found.maskedName(), found.cases(), Set.of(), asking.turn());
        return found.cases().stream()
                .filter(each -> asking.reopen().equals(Optional.of(each.number())))
                .findFirst()
                .<FollowState>map(one -> new FollowState.Opened(asking.source(), Optional.of(list), one, asking.turn()))
                .orElse(list);
    }

    private static FollowState notAnswered(FollowState.Asking asking, Code why) {
        if (asking.source() instanceof Source.Slip slip && WRONG.contains(why)) {
            return slip.typed()
                    ? new FollowState.Typing(Optional.of(why), asking.turn())
                    : new FollowState.Scanning(Optional.of(why), asking.turn());
        }
        return new FollowState.NotAnswered(asking.source(), asking.reopen(), why, asking.turn());
    }

    private static FollowState reminded(FollowState.Reminding reminding, Outcome outcome) {
        int turn = reminding.turn();
        return switch (outcome) {
            case Outcome.Done(Case newer) ->
                new FollowState.Reminded(reminding.opened().knowing(newer), turn);
            case Outcome.Done other ->
                new FollowState.NotReminded(reminding.opened().unsure(), Outcome.NOT_UNDERSTOOD, true, turn);
            // That this try was refused says nothing of one before it.
            case Outcome.NotDone(Code why) ->
                new FollowState.NotReminded(
                        reminding.opened(), why, reminding.opened().isUnsure(), turn);
            case Outcome.Unknown(Code why) ->
                new FollowState.NotReminded(reminding.opened().unsure(), why, true, turn);
        };
    }

    @Override
    public View view(FollowState state, Scene scene) {
        return FollowScreens.view(state, scene);
    }
}
