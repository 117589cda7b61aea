package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;

/** Whom to call and what to do meanwhile: nobody in a hurry turns pages for that. */
class AnEmergencyFromTheSofaTest {
    @ParameterizedTest
    @ValueSource(strings = {"report-emergency", "report-emergency-manhole"})
    void standsOnOnePage(String sample) {
        for (var glass : List.of(HardwareProfile.TELEVISION_720, HardwareProfile.TELEVISION_1080)) {
            for (var language : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                var sofa = new Sofa(glass, RemoteProfile.FULL);
                sofa.sees(Sofa.shown(
                        2,
                        Samples.named(sample),
                        Manner.FIRST.at(TextSize.STANDARD).in(language)));
                assertEquals(1, sofa.pages(), () -> glass.model() + " " + language);
            }
        }
    }
}
