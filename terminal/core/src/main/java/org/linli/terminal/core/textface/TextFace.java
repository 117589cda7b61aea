package org.linli.terminal.core.textface;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Pick;

/**
 * Shows a screen as lines and takes one command a line: a number chooses the action beside it, {@code tick 2} ticks the
 * second row or takes its tick away, {@code type 0387} puts that into the field, {@code back}, {@code help}, {@code larger}, {@code leave}.
 */
public final class TextFace implements Sink {
    private static final Code NOT_UNDERSTOOD = Code.of("input.not-offered");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,3}");
    private static final Pattern TYPE = Pattern.compile("type ?([0-9A-Za-z]{0,64})");
    private static final Pattern TICK = Pattern.compile("tick ([0-9]{1,3})");

    private final Counter counter;
    private volatile @Nullable Shown shown;

    public TextFace(Counter counter) {
        this.counter = counter;
    }

    @Override
    public void show(Shown now) {
        shown = now;
    }

    /** What stands there now; empty before the first screen. */
    public List<String> lines() {
        var now = shown;
        return now == null ? List.of() : Lines.of(now);
    }

    /** Takes a command. What it is not is refused as not offered. */
    public CompletionStage<Counter.Answer> type(String command) {
        var now = shown;
        return now == null
                ? refused()
                : understood(now, command.strip()).map(counter::give).orElseGet(TextFace::refused);
    }

    private static CompletionStage<Counter.Answer> refused() {
        return CompletableFuture.completedFuture(new Counter.Answer.Refused(NOT_UNDERSTOOD));
    }

    private static Optional<Input> understood(Shown now, String command) {
        long question = now.question();
        var tick = TICK.matcher(command);
        if (NUMBER.matcher(command).matches()) {
            return action(now, Integer.parseInt(command))
                    .map(action -> new Input.Act(question, action.id(), Origin.TERMINAL));
        }
        if (tick.matches()) {
            return row(now, Integer.parseInt(tick.group(1)))
                    .map(row -> new Input.Tick(
                            question, row.id(), !now.draft().ticked().contains(row.id()), Origin.TERMINAL));
        }
        var type = TYPE.matcher(command);
        if (type.matches() && now.screen() instanceof Entry entry) {
            String text = type.group(1).toUpperCase(Locale.ROOT);
            return Optional.of(new Input.Type(question, entry.field().name(), text, text.length(), Origin.TERMINAL));
        }
        return switch (command) {
            case "back" -> Optional.of(new Input.Back(question, Origin.TERMINAL));
            case "leave" -> Optional.of(new Input.Leave(question, Origin.TERMINAL));
            case "help" -> Optional.of(new Input.Help(question, Origin.TERMINAL));
            case "larger" -> Optional.of(new Input.Larger(question, Origin.TERMINAL));
            default -> Optional.empty();
        };
    }

    private static Optional<Action> action(Shown now, int number) {
        var actions = Lines.actions(now);
        return number >= 1 && number <= actions.size() ? Optional.of(actions.get(number - 1)) : Optional.empty();
    }

    private static Optional<Pick.Row> row(Shown now, int number) {
        return now.screen() instanceof Pick pick
                        && number >= 1
                        && number <= pick.rows().size()
                ? Optional.of(pick.rows().get(number - 1))
                : Optional.empty();
    }
}
