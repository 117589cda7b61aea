package org.linli.terminal.core.speech;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.text.Texts;

/** Every screen of the journeys, as it is heard. */
final class SpeechTrackTest {
    /** 9:30, 491.52, 0387: people do not say these. */
    private static final Pattern FIGURES = Pattern.compile("\\d");

    static Stream<String> screens() {
        return Samples.all().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("screens")
    void saysSomethingInEachLanguage(String sample) {
        for (var language : Texts.LANGUAGES) {
            var prompt = Tellings.first(shown(sample, language), false);
            if (Samples.named(sample) instanceof Poster) {
                assertTrue(prompt.isEmpty(), sample + " is said to nobody");
                prompt = Tellings.everything(shown(sample, language));
            }
            assertFalse(prompt.isEmpty(), sample);
            assertFalse(prompt.getFirst().whole().isBlank(), sample);
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void leavesNoFiguresToAChineseVoice(String sample) {
        for (var utterance : Tellings.everything(shown(sample, Locale.SIMPLIFIED_CHINESE))) {
            assertFalse(FIGURES.matcher(utterance.whole()).find(), () -> sample + ": " + utterance.whole());
        }
    }

    @ParameterizedTest
    @MethodSource("screens")
    void keepsAmountsAndNamesFromTheHall(String sample) {
        for (var language : Texts.LANGUAGES) {
            var texts = Texts.aloud(language);
            for (var utterance : Tellings.everything(shown(sample, language))) {
                String hall = utterance.forTheHall(texts);
                utterance.pieces().stream()
                        .filter(piece -> piece.kind() != Texts.Piece.Kind.OPEN)
                        .forEach(piece -> assertFalse(hall.contains(piece.words()), () -> sample + ": " + hall));
                assertTrue(!hall.isBlank(), sample);
            }
        }
    }

    private static Shown shown(String sample, Locale language) {
        return new Shown(
                1,
                "sample",
                Samples.named(sample),
                new Shown.Draft(Set.of(), Map.of(), 0),
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                Manner.FIRST.in(language),
                Optional.empty(),
                true);
    }
}
