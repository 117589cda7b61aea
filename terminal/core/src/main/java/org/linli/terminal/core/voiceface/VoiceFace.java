package org.linli.terminal.core.voiceface;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Sink;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.speech.Spoken;
import org.linli.terminal.journey.text.Texts;

/** Tells the screen of the moment and lets its listener choose by number. */
public final class VoiceFace implements Sink {
    private static final Code NO_SUCH_NUMBER = Code.of("input.not-offered");

    private final Counter counter;
    private volatile @Nullable Telling now;

    /** What is told, and of which question: a number answers what was heard, not what came meanwhile. */
    private record Telling(Shown shown, Spoken spoken, Texts texts) {}

    public VoiceFace(Counter counter) {
        this.counter = counter;
    }

    @Override
    public void show(Shown shown) {
        var texts = Texts.aloud(shown.manner().language());
        Screen screen = shown.over().<Screen>map(Shown.Over::notice).orElse(shown.screen());
        now = new Telling(
                shown, Spoken.of(screen, shown.draft().ticked(), shown.draft().typedTexts(), texts), texts);
    }

    /** With an earphone in: everything, one utterance a line. */
    public List<String> wholeTelling() {
        var telling = now;
        return telling == null
                ? List.of()
                : telling.spoken().utterances().stream()
                        .map(said -> said.whole())
                        .toList();
    }

    /** Aloud in the hall: without amounts and names. */
    public List<String> tellingForTheHall() {
        var telling = now;
        return telling == null
                ? List.of()
                : telling.spoken().utterances().stream()
                        .map(said -> said.forTheHall(telling.texts()))
                        .toList();
    }

    public CompletionStage<Counter.Answer> press(int number) {
        var telling = now;
        if (telling == null) {
            return refused();
        }
        long question = telling.shown().question();
        var ticked = telling.shown().draft().ticked();
        return telling.spoken()
                .press(number)
                .<Input>map(choice -> switch (choice) {
                    case Spoken.Choice.Act act -> new Input.Act(question, act.action(), Origin.TERMINAL);
                    case Spoken.Choice.Toggle toggle ->
                        new Input.Tick(question, toggle.row(), !ticked.contains(toggle.row()), Origin.TERMINAL);
                })
                .map(counter::give)
                .orElseGet(VoiceFace::refused);
    }

    /** What the keypad under the voice has put together for the field of the moment. */
    public CompletionStage<Counter.Answer> types(String text) {
        var telling = now;
        return telling != null && telling.shown().screen() instanceof Entry entry
                ? counter.give(new Input.Type(
                        telling.shown().question(), entry.field().name(), text, text.length(), Origin.TERMINAL))
                : refused();
    }

    public CompletionStage<Counter.Answer> back() {
        var telling = now;
        return telling == null
                ? refused()
                : counter.give(new Input.Back(telling.shown().question(), Origin.TERMINAL));
    }

    private static CompletionStage<Counter.Answer> refused() {
        return CompletableFuture.completedFuture(new Counter.Answer.Refused(NO_SUCH_NUMBER));
    }
}
