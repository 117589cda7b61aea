package org.linli.terminal.journey.notice;

import java.time.Duration;
import java.util.Optional;
import org.linli.foundation.code.Code;
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
import org.linli.terminal.journey.notice.Notices.Kind;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * Reads what is made known to everybody: all of it newest first, or one kind; a notice as a page, aloud, on paper, on the
 * phone. Nobody is asked who they are, and nothing here needs the network.
 */
public final class ReadNotices implements Journey<ReadNotices.State, ReadNotices.Begun, ReadNotices.Ended> {
    public static final String NAME = "read-notices";

    /** The board lies in this machine. */
    public static final Duration PATIENCE = Duration.ofSeconds(3);

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    /** {@code asked} numbers the questions, so that an answer is the answer to the last one. */
    sealed interface State {
        int asked();

        record Opening(Notices.Question question, int asked) implements State {}

        record NotOpened(Notices.Question question, Code why, int asked) implements State {}

        /** @param within one kind alone; empty for all */
        record Listed(Notices.Board board, Optional<Kind> within, int asked) implements State {}

        record ByKind(Notices.Board board, int asked) implements State {}

        record Read(Notices.Whole notice, int asked) implements State {}
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

    /** What is in it is content alone; every machine of the place has it. */
    @Override
    public boolean travels(State state) {
        return !(state instanceof State.Opening);
    }

    @Override
    public Step<State, Ended> start(Begun begun, Scene scene) {
        return ask(new Notices.ListAll(), 1, false);
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Happened news -> happened(state, news);
            case Event.Resumed resumed ->
                state instanceof State.Opening opening && resumed.lost().contains(key(opening.asked()))
                        ? ask(opening.question(), opening.asked() + 1, false)
                        : Step.stay(state);
            case Event.Back back -> Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Returned returned -> Step.stay(state);
        };
    }

    private static Step<State, Ended> acted(State state, String action) {
        int next = state.asked() + 1;
        if (action.equals(NoticeScreens.HOME)) {
            return Step.done(state, new Ended());
        }
        return switch (state) {
            case State.NotOpened failed when action.equals(NoticeScreens.AGAIN) -> ask(failed.question(), next, false);
            case State.Listed listed
            when action.equals(NoticeScreens.KINDS) -> Step.to(new State.ByKind(listed.board(), listed.asked()));
            case State.Listed listed -> open(listed, action);
            case State.ByKind kinds -> within(kinds, action);
            case State.Read read
            when action.equals(PrintSheet.PRINT) ->
                Step.<State, Ended>stay(new State.Read(read.notice(), next))
                        .then(new Command.Call(
                                Key.of("sheet", next),
                                PrintSheet.NAME,
                                Sheet.of(Sheet.Kind.NOTICE, NoticeScreens.notice(read.notice()))));
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> open(State.Listed listed, String action) {
        return listed.board().notices().stream()
                .filter(notice -> NoticeScreens.openAction(notice).equals(action))
                .findFirst()
                .map(notice -> ask(new Notices.Open(notice.id()), listed.asked() + 1, true))
                .orElseGet(() -> Step.stay(listed));
    }

    private static Step<State, Ended> within(State.ByKind kinds, String action) {
        for (var kind : Kind.values()) {
            if (NoticeScreens.kindAction(kind).equals(action)) {
                return Step.to(new State.Listed(kinds.board(), Optional.of(kind), kinds.asked()));
            }
        }
        return Step.stay(kinds);
    }

    /** @param leads to another screen; else in place of the one that failed */
    private static Step<State, Ended> ask(Notices.Question question, int asked, boolean leads) {
        var opening = new State.Opening(question, asked);
        return (leads ? Step.<State, Ended>to(opening) : Step.<State, Ended>stay(opening))
                .then(new Command.Ask(key(asked), question, PATIENCE));
    }

    private static Key key(int asked) {
        return Key.of("notices", asked);
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        if (!(state instanceof State.Opening opening) || !news.key().equals(key(opening.asked()))) {
            return Step.stay(state);
        }
        return Step.stay(
                switch (news.outcome()) {
                    case Outcome.Done(Notices.Board board) ->
                        new State.Listed(board, Optional.empty(), opening.asked());
                    case Outcome.Done(Notices.Whole whole) -> new State.Read(whole, opening.asked());
                    case Outcome.Done other ->
                        new State.NotOpened(opening.question(), Outcome.NOT_UNDERSTOOD, opening.asked());
                    case Outcome.NotDone(Code why) -> new State.NotOpened(opening.question(), why, opening.asked());
                    case Outcome.Unknown(Code why) -> new State.NotOpened(opening.question(), why, opening.asked());
                });
    }

    @Override
    public View view(State state, Scene scene) {
        return NoticeScreens.view(state, scene);
    }
}
