package org.linli.terminal.core.voiceface;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.stream.IntStream;
import org.linli.terminal.core.contract.Hand;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** Listens to the end and presses the number that was said. */
record Listening(VoiceFace face, Texts texts) implements Hand {
    private static final int MOST_NUMBERS = 40;

    @Override
    public void perceives(String words) {
        assertTrue(canPerceive(words), () -> words + " is not said in " + face.wholeTelling());
    }

    @Override
    public boolean canPerceive(String words) {
        return face.wholeTelling().stream().anyMatch(said -> said.contains(words));
    }

    @Override
    public Counter.Answer chooses(String label) {
        int number = IntStream.rangeClosed(1, MOST_NUMBERS)
                .filter(candidate -> said("speech.press", candidate, label))
                .findFirst()
                .orElseThrow(() -> new AssertionError(label + " is not said in " + face.wholeTelling()));
        return face.press(number).toCompletableFuture().join();
    }

    private boolean said(String key, int number, String words) {
        String start = texts.of(Text.of(key, new Text.Gap.Count(number), new Text.Gap.Verbatim(words)));
        return face.wholeTelling().stream().anyMatch(line -> line.startsWith(start));
    }

    @Override
    public void ticks(String title) {
        var rows = face.wholeTelling().stream()
                .filter(line -> line.startsWith("第"))
                .toList();
        int number = IntStream.range(0, rows.size())
                .filter(index -> rows.get(index).contains(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError(title + " is not said in " + rows));
        face.press(number + 1).toCompletableFuture().join();
    }

    @Override
    public void goesBack() {
        face.back().toCompletableFuture().join();
    }

    @Override
    public void types(String figures) {
        assertInstanceOf(
                Counter.Answer.Taken.class,
                face.types(figures).toCompletableFuture().join(),
                figures);
    }
}
