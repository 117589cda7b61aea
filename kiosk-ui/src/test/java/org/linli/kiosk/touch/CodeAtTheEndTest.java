package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Reading;

/** Over pages the first says that a code comes at the end, and what that code is for: a guide's is read at home, a slip's is not. */
final class CodeAtTheEndTest {
    @ParameterizedTest
    @CsvSource({"find-guide, 带回去看, 下次扫它就能查", "follow-case, 下次扫它就能查, 带回去看"})
    void isAnnouncedByItsOwnWords(String sample, String caption, String another) throws Exception {
        assertTrue(((Reading) Samples.named(sample)).qr().isPresent(), sample);
        try (var stand = new Stand(shown(sample))) {
            stand.sees("the first page", glass -> glass.page() == 0 && glass.ready());
            assertTrue(stand.glass().pages() > 1, "on one page there is nothing to be said");
            var words = String.join("", stand.glass().words());
            assertTrue(words.contains("最后有个码"), words);
            assertTrue(words.contains(caption), words);
            assertEquals(-1, words.indexOf(another), words);
        }
    }

    private static Shown shown(String sample) {
        return new Shown(
                1,
                "attend",
                Samples.named(sample),
                new Shown.Draft(Set.of(), Map.of(), 0),
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                Manner.FIRST.at(Manner.TextSize.LARGEST),
                Optional.empty(),
                true);
    }
}
