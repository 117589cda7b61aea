package org.linli.terminal.journey.record;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.linli.terminal.journey.record.Registers.Found;
import org.linli.terminal.journey.record.Registers.Kind;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.sheet.Sheet;

/**
 * What the registers say of whoever stands here, proven by a card or a code on the phone. All are asked at once, each answers
 * for itself: one that is slow or down says so in its row and can be asked again, and the others are read meanwhile. The list
 * tells no amount; what is opened does.
 */
public final class LookUp implements Journey<LookUp.State, LookUp.Begun, LookUp.Ended> {
    public static final String NAME = "look-up";

    /** As for finding bills. */
    static final Duration FIND_PATIENCE = Duration.ofSeconds(12);

    /** Nobody else is asked. */
    static final Duration OPEN_PATIENCE = Duration.ofSeconds(3);

    /** The one failure that asking again does not mend: there is nothing under this name. */
    static final Code NOTHING = Code.of("record.none");

    public record Begun() implements Args {}

    public record Ended() implements Result {}

    sealed interface State {
        int turn();

        /** {@code Identify} is on top. */
        record Identifying(int turn) implements State {}

        record Opening(Personal who, int turn) implements State {}

        record NotOpened(Personal who, Code why, int turn) implements State {}

        record Listed(Folder folder, int turn) implements State {}

        /** @param page which of the spans of years, from 0 */
        record Read(Folder folder, Kind kind, int page, int turn) implements State {}
    }

    /** All kinds and how each stands, in their order. */
    record Folder(Personal who, Personal folder, List<Row> rows) {
        Folder {
            rows = List.copyOf(rows);
        }

        Row row(Kind kind) {
            return rows.get(Arrays.asList(Kind.values()).indexOf(kind));
        }

        Folder with(Row changed) {
            return new Folder(
                    who,
                    folder,
                    rows.stream()
                            .map(row -> row.of() == changed.of() ? changed : row)
                            .toList());
        }
    }

    /** @param asked numbers the questions about this kind */
    record Row(Kind of, int asked, Standing standing) {
        Key key() {
            return Key.of("record-" + of.name().toLowerCase(Locale.ROOT).replace('_', '-'), asked);
        }
    }

    sealed interface Standing {
        record Awaited() implements Standing {}

        record Here(Found found) implements Standing {}

        record Missing(Code why) implements Standing {}
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

    @Override
    public Step<State, Ended> start(Begun begun, Scene scene) {
        return Step.<State, Ended>stay(new State.Identifying(1))
                .then(new Command.Call(
                        Key.of("identify", 1),
                        Identify.NAME,
                        new Identify.Asked(
                                Text.of("identify.support.records"), Identify.Proof.PERSON, Optional.empty())));
    }

    @Override
    public Step<State, Ended> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Returned returned -> returned(state, returned.result());
            case Event.Happened news -> happened(state, news);
            case Event.Back back ->
                state instanceof State.Read read
                        ? Step.stay(new State.Listed(read.folder(), read.turn()))
                        : Step.done(state, new Ended());
            case Event.Leaving leaving -> Step.done(state, new Ended());
            case Event.Resumed resumed -> resumed(state, resumed);
        };
    }

    private static Step<State, Ended> acted(State state, String action) {
        if (action.equals(RecordScreens.HOME)) {
            return Step.done(state, new Ended());
        }
        return switch (state) {
            case State.NotOpened failed
            when action.equals(RecordScreens.AGAIN) -> open(failed.who(), failed.turn() + 1);
            case State.Listed listed -> chosen(listed, action);
            case State.Read read -> turned(read, action);
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> chosen(State.Listed listed, String action) {
        for (var row : listed.folder().rows()) {
            if (action.equals(RecordScreens.openAction(row.of()))) {
                return switch (row.standing()) {
                    case Standing.Here here -> Step.stay(new State.Read(listed.folder(), row.of(), 0, listed.turn()));
                    case Standing.Missing missing -> findAgain(listed, row);
                    case Standing.Awaited awaited -> Step.stay(listed);
                };
            }
        }
        return Step.stay(listed);
    }

    private static Step<State, Ended> findAgain(State.Listed listed, Row row) {
        var asking = new Row(row.of(), row.asked() + 1, new Standing.Awaited());
        var folder = listed.folder().with(asking);
        return Step.<State, Ended>stay(new State.Listed(folder, listed.turn())).then(find(folder, asking));
    }

    private static Step<State, Ended> turned(State.Read read, String action) {
        var standing = read.folder().row(read.kind()).standing();
        if (!(standing instanceof Standing.Here here)) {
            return Step.stay(read);
        }
        int pages = Span.of(here.found()).size();
        return switch (action) {
            case RecordScreens.EARLIER -> Step.stay(at(read, Math.min(pages - 1, read.page() + 1)));
            case RecordScreens.LATER -> Step.stay(at(read, Math.max(0, read.page() - 1)));
            case RecordScreens.LIST -> Step.stay(new State.Listed(read.folder(), read.turn()));
            case PrintSheet.PRINT -> print(read, here.found());
            default -> Step.stay(read);
        };
    }

    private static State.Read at(State.Read read, int page) {
        return new State.Read(read.folder(), read.kind(), page, read.turn());
    }

    /** The paper is made from what lies in the vault: the deed that is kept names the page and nothing that stands on it. */
    private static Step<State, Ended> print(State.Read read, Found found) {
        int turn = read.turn() + 1;
        return Step.<State, Ended>stay(new State.Read(read.folder(), read.kind(), read.page(), turn))
                .then(new Command.Call(
                        Key.of("sheet", turn),
                        PrintSheet.NAME,
                        Sheet.withheld(
                                Sheet.Kind.RECORD,
                                RecordScreens.title(found.kind()),
                                new Sheet.Withheld(
                                        read.folder().folder(), RecordSheets.page(read.kind(), read.page())))));
    }

    private static Step<State, Ended> returned(State state, Result result) {
        return switch (result) {
            case Identify.Shown.Identified identified -> open(identified.card(), state.turn() + 1);
            case Identify.Shown.AccountNamed named -> Step.done(state, new Ended());
            case Identify.Shown.Declined declined -> Step.done(state, new Ended());
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> open(Personal who, int turn) {
        return Step.<State, Ended>stay(new State.Opening(who, turn))
                .then(new Command.Ask(Key.of("open", turn), new Registers.Open(who), OPEN_PATIENCE));
    }

    private static Step<State, Ended> happened(State state, Event.Happened news) {
        return switch (state) {
            case State.Opening opening
            when news.key().equals(Key.of("open", opening.turn())) ->
                switch (news.outcome()) {
                    case Outcome.Done(Registers.Opened opened) -> findAll(opening, opened.folder());
                    case Outcome.Done other ->
                        Step.stay(new State.NotOpened(opening.who(), Outcome.NOT_UNDERSTOOD, opening.turn()));
                    case Outcome.NotDone(Code why) ->
                        Step.stay(new State.NotOpened(opening.who(), why, opening.turn()));
                    case Outcome.Unknown(Code why) ->
                        Step.stay(new State.NotOpened(opening.who(), why, opening.turn()));
                };
            case State.Listed listed -> Step.stay(new State.Listed(heard(listed.folder(), news), listed.turn()));
            case State.Read read ->
                Step.stay(new State.Read(heard(read.folder(), news), read.kind(), read.page(), read.turn()));
            default -> Step.stay(state);
        };
    }

    private static Step<State, Ended> findAll(State.Opening opening, Personal where) {
        var folder = new Folder(
                opening.who(),
                where,
                Arrays.stream(Kind.values())
                        .map(kind -> new Row(kind, 1, new Standing.Awaited()))
                        .toList());
        var step = Step.<State, Ended>stay(new State.Listed(folder, opening.turn()));
        for (var row : folder.rows()) {
            step = step.then(find(folder, row));
        }
        return step;
    }

    private static Command find(Folder folder, Row row) {
        return new Command.Ask(row.key(), new Registers.Find(folder.who(), folder.folder(), row.of()), FIND_PATIENCE);
    }

    /** What one register answered, if it was the last question to it and is the answer to that. */
    private static Folder heard(Folder folder, Event.Happened news) {
        return folder.rows().stream()
                .filter(row ->
                        row.standing() instanceof Standing.Awaited && row.key().equals(news.key()))
                .findFirst()
                .map(row -> folder.with(new Row(row.of(), row.asked(), standing(row, news.outcome()))))
                .orElse(folder);
    }

    private static Standing standing(Row row, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done(Found found) when found.kind() == row.of() -> new Standing.Here(found);
            case Outcome.Done other -> new Standing.Missing(Outcome.NOT_UNDERSTOOD);
            case Outcome.NotDone(Code why) -> new Standing.Missing(why);
            case Outcome.Unknown(Code why) -> new Standing.Missing(why);
        };
    }

    /** Whatever was asked and not answered is asked anew. */
    private static Step<State, Ended> resumed(State state, Event.Resumed resumed) {
        return switch (state) {
            case State.Opening opening
            when resumed.lost().contains(Key.of("open", opening.turn())) -> open(opening.who(), opening.turn() + 1);
            case State.Listed listed -> refound(listed, resumed, folder -> new State.Listed(folder, listed.turn()));
            case State.Read read ->
                refound(read, resumed, folder -> new State.Read(folder, read.kind(), read.page(), read.turn()));
            default -> Step.stay(state);
        };
    }

    private interface Going {
        State on(Folder folder);
    }

    private static Step<State, Ended> refound(State state, Event.Resumed resumed, Going going) {
        var folder = switch (state) {
            case State.Listed listed -> listed.folder();
            case State.Read read -> read.folder();
            default -> throw new IllegalStateException("no folder in " + state.getClass());
        };
        var lost = folder.rows().stream()
                .filter(row -> resumed.lost().contains(row.key()))
                .map(row -> new Row(row.of(), row.asked() + 1, new Standing.Awaited()))
                .toList();
        var renewed = folder;
        for (var row : lost) {
            renewed = renewed.with(row);
        }
        var step = Step.<State, Ended>stay(going.on(renewed));
        for (var row : lost) {
            step = step.then(find(renewed, row));
        }
        return step;
    }

    @Override
    public View view(State state, Scene scene) {
        return RecordScreens.view(state, scene);
    }
}
