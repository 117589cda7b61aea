package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Reading;

/** A guide before the television: few pages, and on each of them what takes it along. */
class AGuideFromTheSofaTest {
    private static final int MOST_PAGES = 5;

    /** One column is left, and the code stands after all there is to read. */
    @ParameterizedTest
    @CsvSource({"find-guide-at-home, 带回去看", "follow-case, 下次扫它就能查"})
    void inTheLargestLettersTheFirstPageSaysThatACodeComes(String sample, String caption) {
        var reading = (Reading) Samples.named(sample);
        assertTrue(reading.qr().isPresent(), sample);
        for (var glass : new HardwareProfile[] {HardwareProfile.TELEVISION_720, HardwareProfile.TELEVISION_1080}) {
            var sofa = new Sofa(glass, RemoteProfile.PLAIN);
            sofa.sees(Sofa.shown(1, reading, Manner.FIRST.at(Manner.TextSize.LARGEST)));
            assertTrue(sofa.pages() > 1, "on one page there is nothing to be said");
            var words = String.join("", sofa.glass().words());
            assertTrue(words.contains("最后有个码"), () -> glass.model() + ": " + words);
            assertTrue(words.contains(caption), () -> glass.model() + ": " + words);
        }
    }

    @Test
    void isReadOnFewPagesAndTakenAlongFromEach() {
        var reading = (Reading) Samples.named("find-guide-at-home");
        String caption = "手机扫码，带回去看";
        assertTrue(reading.qr().isPresent(), "a guide without a code to take along is none to try this with");
        for (var glass : new HardwareProfile[] {HardwareProfile.TELEVISION_720, HardwareProfile.TELEVISION_1080}) {
            var sofa = new Sofa(glass, RemoteProfile.PLAIN);
            var guide = Sofa.shown(1, reading);
            sofa.sees(guide);
            int pages = sofa.pages();
            assertTrue(pages > 1 && pages <= MOST_PAGES, pages + " pages on " + glass.model());
            for (int page = 0; page < pages; page++) {
                sofa.sees(Sofa.turned(guide, page));
                var words = sofa.glass().words();
                assertTrue(words.contains(caption), () -> glass.model() + ": " + words);
            }
        }
    }
}
