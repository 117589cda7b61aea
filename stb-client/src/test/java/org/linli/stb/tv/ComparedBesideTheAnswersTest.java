package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;

/** Whoever says 是我 has the words to compare before the eyes: on the page with the answers, and answers on no other page. */
class ComparedBesideTheAnswersTest {
    @ParameterizedTest
    @EnumSource(TextSize.class)
    void atEverySizeOnEveryGlass(TextSize size) {
        for (var profile : List.of(HardwareProfile.TELEVISION_1080, HardwareProfile.TELEVISION_720)) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                looked(profile, Manner.FIRST.at(size).in(language));
            }
        }
    }

    private static void looked(HardwareProfile profile, Manner manner) {
        var over = assertInstanceOf(
                Shown.Over.Comparing.class, OverSamples.all(Samples.premises()).get("comparing"));
        var sofa = new Sofa(profile, RemoteProfile.FULL);
        sofa.sees(Sofa.under(Sofa.shown(2, Samples.named("home"), manner), over));
        var withAnswers = new ArrayList<Glass>();
        for (int page = 0; page < sofa.pages(); page++) {
            if (sofa.glass().target("action", "pairing-mine").isPresent()) {
                withAnswers.add(sofa.glass());
            }
            sofa.presses(TvKey.PAGE_DOWN);
        }
        assertEquals(1, withAnswers.size(), () -> profile.model() + " " + manner);
        var glass = withAnswers.getFirst();
        assertTrue(glass.target("action", "pairing-different").isPresent());
        String words = String.join(" ", glass.words());
        assertTrue(
                words.contains(over.likeness().first())
                        && words.contains(over.likeness().second()),
                () -> profile.model() + " " + manner + ": " + words);
    }
}
