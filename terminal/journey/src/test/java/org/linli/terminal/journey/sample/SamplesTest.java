package org.linli.terminal.journey.sample;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.text.Texts;

final class SamplesTest {
    @Test
    void eachSampleShowsSomethingOfItsOwn() {
        var all = Samples.all();
        assertEquals(all.size(), new HashSet<>(all.values()).size(), "two samples show the same screen");
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasWordsForEverythingItShows(String name) {
        Screen screen = Samples.named(name);
        for (var language : Texts.LANGUAGES) {
            Words.of(screen).forEach(text -> {
                assertFalse(Texts.in(language).of(text).isBlank());
                assertFalse(Texts.aloud(language).of(text).isBlank());
            });
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void hasAtMostOneObviousNextStepAndNeverADeadEnd(String name) {
        Screen screen = Samples.named(name);
        long primary = screen.actions().stream()
                .filter(action -> action.emphasis() == Action.Emphasis.PRIMARY)
                .count();
        assertTrue(primary <= 1, name);
        if (screen instanceof Notice notice && notice.tone() != Notice.Tone.UNDECIDED) {
            assertEquals(1, primary, name);
        }
    }

    @Test
    void tellsThatTheMoneyIsConfirmedAndNeverThatItFailed() {
        for (String name : new String[] {"pay-confirming", "pay-withdrawn", "pay-handed-off", "restart-confirming"}) {
            var notice = (Notice) Samples.named(name);
            assertEquals(Notice.Tone.UNDECIDED, notice.tone());
            assertEquals("fact.order", notice.facts().getLast().label().key());
        }
    }

    static Stream<String> names() {
        return Samples.all().keySet().stream();
    }
}
