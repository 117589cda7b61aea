package org.linli.terminal.journey.matter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.terminal.journey.element.Element;
import org.linli.terminal.journey.element.Elements;
import org.linli.terminal.journey.element.Page;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Origin;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.speech.Spoken;
import org.linli.terminal.journey.speech.Utterance;
import org.linli.terminal.journey.text.Texts;

/** A trouble that no report helps in time: on every face whom to call, by what is at hand there, in the reader's language. */
final class SomebodyIsToBeCalledTest {
    private static final Page.Keys KEYS = new Page.Keys(true, true, Page.Leaving.GIVING_UP);

    private static List<Element> onAPhone(String sample, Origin whose, Locale language) {
        return Elements.page(1, Samples.named(sample), KEYS, Set.of(), Map.of(), whose, Texts.in(language))
                .elements();
    }

    private static String said(Screen screen, Locale language) {
        return Spoken.of(screen, Set.of(), Texts.aloud(language)).utterances().stream()
                .map(Utterance::whole)
                .collect(Collectors.joining("\n"));
    }

    @Test
    void onAPhoneEachNumberIsAKeyThatDialsIt() {
        for (var whose : List.of(Origin.PHONE, Origin.FAMILY)) {
            assertEquals(
                    List.of(new Element.Call("电梯应急救援", "96333"), new Element.Call("打不通就打消防救援", "119")),
                    onAPhone("report-emergency", whose, Locale.SIMPLIFIED_CHINESE).stream()
                            .filter(Element.Call.class::isInstance)
                            .toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"report-emergency", "report-emergency-manhole"})
    void onAPhoneNothingIsSaidOfAKeyThatStandsOnTheMachine(String sample) {
        assertFalse(onAPhone(sample, Origin.PHONE, Locale.SIMPLIFIED_CHINESE)
                .toString()
                .contains("紧急求助"));
        assertTrue(said(Samples.named(sample), Locale.SIMPLIFIED_CHINESE).contains("「紧急求助」"));
    }

    /** A television has no glass to touch, and one page for all faces says nothing else. */
    @ParameterizedTest
    @ValueSource(strings = {"report-emergency", "report-emergency-manhole"})
    void nobodyIsAskedToTouchAnything(String sample) {
        var screen = Samples.named(sample);
        String chinese = said(screen, Locale.SIMPLIFIED_CHINESE);
        assertFalse(chinese.contains("点「"), chinese);
        String english = said(screen, Locale.ENGLISH);
        assertTrue(english.contains("Press Emergency"), english);
        assertFalse(english.toLowerCase(Locale.ROOT).contains("touch"), english);
    }

    /** Nobody who reads English is left with what to do meanwhile in signs they cannot read. */
    @ParameterizedTest
    @ValueSource(strings = {"report-emergency", "report-emergency-manhole"})
    void allOfItIsInTheReadersLanguage(String sample) {
        for (var element : onAPhone(sample, Origin.PHONE, Locale.ENGLISH)) {
            assertFalse(element.toString().codePoints().anyMatch(Character::isIdeographic), element::toString);
        }
    }

    /** Whoever reads the list of troubles in English sees which of them cannot wait. */
    @Test
    void theTroubleItselfIsInTheReadersLanguageToo() {
        assertTrue(onAPhone("report-trouble-urgent", Origin.PHONE, Locale.ENGLISH).stream()
                .anyMatch(each -> each instanceof Element.Item item
                        && item.title().equals("People are trapped")
                        && item.support().equals("Call 96333 first")));
    }

    /** The second number is for another need, and says for which. */
    @Test
    void aNumberForSomethingElseSaysForWhat() {
        assertEquals(
                List.of(new Element.Call("公安报警", "110"), new Element.Call("有人掉下去 · 消防救援", "119")),
                onAPhone("report-emergency-manhole", Origin.PHONE, Locale.SIMPLIFIED_CHINESE).stream()
                        .filter(Element.Call.class::isInstance)
                        .toList());
    }
}
