package org.linli.terminal.journey.sheet;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.code.Code;
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
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Prints a sheet that moves no money, and waits until it is taken. What cannot be printed stands on the screen instead. */
public final class PrintSheet implements Journey<PrintSheet.State, Sheet, PrintSheet.Closed> {
    public static final String NAME = "print-sheet";

    /** The action of {@link #offered}. */
    public static final String PRINT = "print-this";

    /** As for a receipt: a long paper, and a printer that wakes. */
    static final Duration PRINT_PATIENCE = Duration.ofSeconds(45);

    /** Time to read, take the paper and turn away. */
    static final Duration TAKE_PATIENCE = Duration.ofSeconds(45);

    private static final Key TAKEN = Key.of("taken");

    /** Print it. Asked again under the same key it is the same paper. Answered by {@link SheetPrinted}. */
    public record PrintThis(Sheet sheet) implements Deed {}

    public record SheetPrinted() implements Fact {}

    /** @param onPaper the resident has it in the hand, as far as anybody can say */
    public record Closed(Sheet.Kind kind, boolean onPaper) implements Result {}

    sealed interface State {
        Sheet sheet();

        int turn();

        record Printing(Sheet sheet, int turn) implements State {
            Key key() {
                return Key.of("sheet", turn);
            }
        }

        record Taking(Sheet sheet, int turn) implements State {}

        /** Not printed, or nobody can prove it. */
        record Failed(Sheet sheet, int turn, Code why) implements State {}
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
    public Class<Sheet> argsType() {
        return Sheet.class;
    }

    @Override
    public Class<Closed> resultType() {
        return Closed.class;
    }

    @Override
    public Step<State, Closed> start(Sheet sheet, Scene scene) {
        return print(sheet, 1);
    }

    private static Step<State, Closed> print(Sheet sheet, int turn) {
        var printing = new State.Printing(sheet, turn);
        return Step.<State, Closed>stay(printing)
                .then(new Command.Once(printing.key(), new PrintThis(sheet), PRINT_PATIENCE));
    }

    @Override
    public Step<State, Closed> on(State state, Event event, Scene scene) {
        return switch (event) {
            case Event.Acted acted -> acted(state, acted.action().name());
            case Event.Happened news -> happened(state, news);
            case Event.Leaving leaving ->
                state instanceof State.Printing ? Step.stay(state) : closed(state, state instanceof State.Taking);
            case Event.Back back -> state instanceof State.Failed ? closed(state, false) : Step.stay(state);
            case Event.Returned returned -> Step.stay(state);
            case Event.Resumed resumed -> Step.stay(state);
        };
    }

    private static Step<State, Closed> acted(State state, String action) {
        return switch (state) {
            case State.Taking taking -> action.equals("taken") ? closed(state, true) : Step.stay(state);
            case State.Failed failed ->
                switch (action) {
                    case "print" -> print(failed.sheet(), failed.turn() + 1);
                    case "close" -> closed(state, false);
                    default -> Step.stay(state);
                };
            case State.Printing printing -> Step.stay(state);
        };
    }

    private static Step<State, Closed> happened(State state, Event.Happened news) {
        if (state instanceof State.Taking && news.key().equals(TAKEN)) {
            return closed(state, true);
        }
        if (!(state instanceof State.Printing printing) || !news.key().equals(printing.key())) {
            return Step.stay(state);
        }
        return switch (news.outcome()) {
            case Outcome.Done done -> Step.stay(new State.Taking(printing.sheet(), printing.turn()));
            case Outcome.NotDone failed -> Step.stay(new State.Failed(printing.sheet(), printing.turn(), failed.why()));
            case Outcome.Unknown unproven ->
                Step.stay(new State.Failed(printing.sheet(), printing.turn(), unproven.why()));
        };
    }

    private static Step<State, Closed> closed(State state, boolean onPaper) {
        return Step.done(state, new Closed(state.sheet().kind(), onPaper));
    }

    @Override
    public View view(State state, Scene scene) {
        return switch (state) {
            case State.Printing printing -> View.printing(printing(printing.sheet()));
            case State.Taking taking ->
                View.of(taking(taking.sheet(), scene), new Want.Timer(TAKEN, TAKE_PATIENCE, false))
                        .withoutBack();
            case State.Failed failed -> View.of(failed(failed));
        };
    }

    private static Screen printing(Sheet sheet) {
        return new Progress(
                "sheet.printing",
                Text.of("sheet.printing"),
                sheet.steps(),
                Text.of("sheet.printing.support"),
                List.of(),
                List.of());
    }

    private static Screen taking(Sheet sheet, Scene scene) {
        var place = DevicePrompt.Place.RECEIPT_SLOT;
        var question = Text.of(
                switch (sheet.kind()) {
                    case DIRECTIONS -> "sheet.take.question";
                    case PAYMENT_SLIP -> "slip.take.question";
                    case RECORD -> "record.take.question";
                    case CASE -> "case.take.question";
                    case CASE_RECEIPT -> "case.receipt.take.question";
                    case NOTICE -> "notice.take.question";
                });
        var support = Text.of(
                switch (sheet.kind()) {
                    case DIRECTIONS -> "sheet.take.support";
                    case PAYMENT_SLIP -> "slip.take.support";
                    case RECORD -> "record.take.support";
                    case CASE -> "case.take.support";
                    case CASE_RECEIPT -> "case.receipt.take.support";
                    case NOTICE -> "notice.take.support";
                });
        return DevicePrompt.at(
                        "sheet.take",
                        place,
                        question,
                        support,
                        Text.of(
                                "sheet.take.waiting",
                                new Text.Gap.Words(scene.here().whereIs(place))),
                        Action.primary("taken", Text.of("sheet.take.done")))
                .at(sheet.steps())
                .listing(sheet.facts());
    }

    private static Screen failed(State.Failed failed) {
        return Notice.of(
                        "sheet.failed",
                        Notice.Tone.WARNING,
                        Text.of("sheet.failed.question"),
                        Action.primary("close", Text.of("sheet.failed.noted")),
                        Action.quiet("print", Text.of("receipt.trouble.again")))
                .at(failed.sheet().steps())
                .saying(Text.why(failed.why()))
                .listing(failed.sheet().facts())
                .because(Optional.of(failed.why()));
    }

    /** 打印这张说明: there only while there is something that prints. */
    public static List<Action> offered(Scene scene) {
        return scene.has(Scene.Facility.RECEIPT_PRINTER)
                ? List.of(Action.quiet(PRINT, Text.of("sheet.print")).pictured(Action.Picture.PRINTER))
                : List.of();
    }
}
