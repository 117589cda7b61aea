package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.linli.kiosk.gallery.Specimen;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.look.Colours;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.DevicePrompt;
import org.linli.terminal.journey.screen.Entry;
import org.linli.terminal.journey.screen.Listing;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Notice;
import org.linli.terminal.journey.screen.Offer;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Progress;
import org.linli.terminal.journey.screen.Review;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.text.Texts;

/** Every sample in every size and language, the contrasts dealt out among them so that each pair of the three meets. */
class EverySampleIsDrawnWellTest {
    static Stream<Arguments> manners() {
        var manners = new ArrayList<Arguments>();
        int next = 0;
        for (TextSize size : TextSize.values()) {
            for (Locale language : Texts.LANGUAGES) {
                var contrasts = Contrast.values();
                manners.add(Arguments.of(new Manner(size, contrasts[next % contrasts.length], language)));
                next += next % 4 == 3 ? 2 : 1;
            }
        }
        return manners.stream();
    }

    @ParameterizedTest
    @MethodSource("manners")
    void nothingIsLostClippedOverlappingOrTooSmall(Manner manner) {
        assertNoFaults(faults(HardwareProfile.PORTRAIT_21_5, manner));
    }

    @Test
    void aLargerGlassAndASmallerOneAreDrawnAsWell() {
        var large = new HardwareProfile("portrait-27", 1440, 2560, 4.28, 360, HardwareProfile.PORTRAIT_21_5.front());
        var coarse = new HardwareProfile("portrait-32", 1080, 1920, 2.71, 420, HardwareProfile.PORTRAIT_21_5.front());
        var manner = new Manner(TextSize.LARGER, Contrast.PAPER, Locale.SIMPLIFIED_CHINESE);
        assertNoFaults(faults(large, Manner.FIRST));
        assertNoFaults(faults(coarse, manner));
    }

    /** Also what must be read or touched and is on none of the pages. */
    private static List<String> faults(HardwareProfile profile, Manner manner) {
        return Stand.onGlassThread(() -> {
            var faults = new ArrayList<String>();
            for (Specimen specimen : Specimen.all()) {
                var words = new StringBuilder();
                Set<String> keys = new LinkedHashSet<>();
                int pages = 1;
                for (int page = 0; page < pages; page++) {
                    var drawn = specimen.draw(profile, manner, page);
                    pages = drawn.pages();
                    var root = drawn.face().root();
                    String where = specimen.name() + " p" + (page + 1) + "/" + pages + ": ";
                    Inspection.of(profile, root).forEach(fault -> faults.add(where + fault));
                    Inspection.texts(root).forEach(text -> words.append(text.getText()));
                    Plate.keysIn(root).forEach(key -> keys.add(key.touched().name()));
                }
                if (specimen.over().isEmpty()) {
                    faults.addAll(missing(specimen, Texts.in(manner.language()), bare(words.toString()), keys));
                }
            }
            return faults;
        });
    }

    private static List<String> missing(Specimen specimen, Texts texts, String words, Set<String> keys) {
        var missing = new ArrayList<String>();
        for (Text text : texts(specimen.screen())) {
            if (!words.contains(bare(texts.of(text)))) {
                missing.add(specimen.name() + ": lost the words " + texts.of(text));
            }
        }
        for (Action action : specimen.screen().choices()) {
            if (!waits(specimen, action) && !keys.contains(action.id().name())) {
                missing.add(specimen.name() + ": lost the key " + action.id());
            }
        }
        return missing;
    }

    /** A next step that still waits for a tick or for typing is absent. */
    private static boolean waits(Specimen specimen, Action action) {
        boolean nothingYet = switch (specimen.screen()) {
            case Entry entry -> !specimen.name().endsWith("-typed");
            case Pick pick -> pick.ticked().size() < pick.least();
            default -> false;
        };
        return nothingYet && action.emphasis() == Action.Emphasis.PRIMARY;
    }

    private static String bare(String words) {
        return words.replaceAll("[\\s\u200b]", "");
    }

    /** The texts of a screen that must be read as they are, whatever the size. */
    private static List<Text> texts(Screen screen) {
        var texts = new ArrayList<Text>();
        if (!(screen instanceof Menu menu) || !menu.actions().isEmpty()) {
            texts.add(screen.question());
        }
        switch (screen) {
            case Menu menu -> menu.board().ifPresent(board -> board.lines().forEach(line -> texts.add(line.words())));
            case DevicePrompt prompt -> {
                texts.add(prompt.support());
                texts.add(prompt.waiting());
                prompt.trouble().ifPresent(texts::add);
                prompt.facts().forEach(fact -> texts.add(fact.label()));
            }
            case Pick pick ->
                pick.rows().forEach(row -> {
                    texts.add(row.title());
                    texts.add(row.support());
                    row.mark().ifPresent(texts::add);
                });
            case Review review -> {
                review.entries().forEach(entry -> {
                    texts.add(entry.title());
                    texts.add(entry.support());
                });
                texts.add(review.about());
                texts.add(review.totalLabel());
            }
            case Progress progress -> texts.add(progress.support());
            case Notice notice -> {
                texts.addAll(notice.paragraphs());
                notice.facts().forEach(fact -> texts.add(fact.value()));
                notice.qr().ifPresent(qr -> texts.add(qr.caption()));
            }
            case Entry entry -> {
                texts.add(entry.support());
                texts.add(entry.field().label());
                entry.field().example().ifPresent(texts::add);
                entry.trouble().ifPresent(texts::add);
            }
            case Offer offer -> {
                texts.add(offer.support());
                texts.add(offer.waiting());
                texts.add(offer.qr().caption());
                offer.remainingWords().ifPresent(texts::add);
                offer.trouble().ifPresent(texts::add);
            }
            case Listing listing ->
                listing.rows().forEach(row -> {
                    texts.add(row.title());
                    texts.add(row.support());
                    row.value().ifPresent(texts::add);
                    row.mark().ifPresent(texts::add);
                });
        }
        return texts;
    }

    @Test
    void wordsAsTheyAreOnTheGlassStandOutSevenToOne() {
        assertNoFaults(Stand.onGlassThread(() -> {
            var faint = new ArrayList<String>();
            var contrasts = Contrast.values();
            int next = 0;
            for (Specimen specimen : Specimen.all()) {
                if (specimen.over().isEmpty()) {
                    faint.addAll(faint(specimen, contrasts[next++ % contrasts.length]));
                }
            }
            return faint;
        }));
    }

    private static List<String> faint(Specimen specimen, Contrast contrast) {
        var manner = new Manner(TextSize.STANDARD, contrast, Locale.SIMPLIFIED_CHINESE);
        var drawn = specimen.draw(manner, 0);
        var pixels = new Pixels(drawn.picture());
        var faint = new ArrayList<String>();
        for (var text : Inspection.texts(drawn.face().root())) {
            double ratio = pixels.contrast(Inspection.ink(text));
            if (ratio < 6.9) {
                faint.add(specimen.name() + " in " + contrast + ": '" + text.getText() + "' " + ratio);
            }
        }
        return faint;
    }

    @Test
    void everyColourOfTheGlassComesFromTheContrastChosen() {
        var odd = Stand.onGlassThread(() -> {
            var manner = new Manner(TextSize.STANDARD, Contrast.YELLOW_ON_BLACK, Locale.SIMPLIFIED_CHINESE);
            var specimen = Specimen.all().getFirst();
            return new Pixels(specimen.draw(manner, 0).picture())
                    .othersThanBetween(
                            Colours.of(Contrast.YELLOW_ON_BLACK).ground(),
                            Colours.of(Contrast.YELLOW_ON_BLACK).ink());
        });
        assertEquals(0, odd);
    }

    private static void assertNoFaults(List<String> faults) {
        assertTrue(
                faults.isEmpty(),
                () -> faults.size() + " faults\n"
                        + String.join("\n", faults.stream().limit(40).toList()));
    }
}
