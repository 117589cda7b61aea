package org.linli.terminal.journey.find;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.terminal.journey.kernel.Scene.Facility;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Reading;
import org.linli.terminal.journey.sheet.PrintSheet;
import org.linli.terminal.journey.text.Texts;

/** Nobody can book or apply from a terminal yet: a guide has no key that says so, also not one that does nothing. */
final class AGuideOffersOnlyWaysThatAreThereTest {
    private static final List<String> PROMISES =
            List.of("预约", "在线", "申请", "申办", "book", "apply", "appointment", "online");

    @ParameterizedTest
    @ValueSource(strings = {"find-guide", "find-guide-short"})
    void noKeyBooksOrApplies(String sample) {
        var guide = (Reading) Samples.named(sample);
        assertEquals("find.guide", guide.id());
        assertEquals(
                Set.of(FindScreens.HOME, PrintSheet.PRINT),
                guide.choices().stream().map(each -> each.id().name()).collect(Collectors.toSet()));
        for (var language : Texts.LANGUAGES) {
            for (Action action : guide.choices()) {
                String says = said(action, Texts.in(language)).toLowerCase(Locale.ROOT);
                assertFalse(PROMISES.stream().anyMatch(says::contains), says);
            }
        }
    }

    private static String said(Action action, Texts texts) {
        return texts.of(action.label()) + " " + action.support().map(texts::of).orElse("");
    }

    /** Whoever builds such a way gives it a facility, offers the key only with it, and changes this test. */
    @Test
    void thereIsNoSuchWayYet() {
        assertFalse(Set.of(Facility.values()).stream()
                .map(Enum::name)
                .anyMatch(name -> name.contains("BOOK") || name.contains("APPLY") || name.contains("APPOINT")));
    }
}
