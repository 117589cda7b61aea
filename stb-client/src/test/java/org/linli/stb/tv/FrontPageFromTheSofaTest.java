package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Action;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Text;

/** Seven verbs on the front page of a television: side by side, so that nobody turns pages to see what there is. */
class FrontPageFromTheSofaTest {
    private static final String SUPPORT = "水电气暖、物业、医保";

    @ParameterizedTest
    @ValueSource(strings = {"home-television", "home-television-bound"})
    void allVerbsStandOnTheFirstPageUntilLettersAreLargest(String home) {
        for (var glass : List.of(HardwareProfile.TELEVISION_720, HardwareProfile.TELEVISION_1080)) {
            for (var size : List.of(TextSize.STANDARD, TextSize.LARGE, TextSize.LARGER)) {
                var sofa = new Sofa(glass, RemoteProfile.FULL);
                sofa.sees(at(size, Samples.named(home)));

                assertEquals(List.of(), absent(verbs(home), sofa), () -> home + " " + size + " on " + glass.model());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"home-television", "home-television-bound"})
    void inTheLargestLettersTheyStandOnTwoPages(String home) {
        for (var glass : List.of(HardwareProfile.TELEVISION_720, HardwareProfile.TELEVISION_1080)) {
            var sofa = new Sofa(glass, RemoteProfile.FULL);
            var shown = at(TextSize.LARGEST, Samples.named(home));
            sofa.sees(shown);
            var left = absent(verbs(home), sofa);

            sofa.sees(Sofa.turned(shown, 1));

            assertEquals(List.of(), absent(left, sofa), () -> home + " on " + glass.model());
        }
    }

    @Test
    void arrowsGoToTheNeighbourAndFiguresCountFromRowToRow() {
        var sofa = new Sofa(HardwareProfile.TELEVISION_1080, RemoteProfile.FULL);
        var shown = at(TextSize.STANDARD, Samples.named("home-television"));
        var verbs = verbs("home-television");
        sofa.sees(shown);

        sofa.presses(TvKey.RIGHT, TvKey.OK);
        sofa.sees(shown);
        sofa.presses(TvKey.DOWN, TvKey.OK);
        sofa.sees(shown);
        sofa.presses(TvKey.LEFT, TvKey.OK);
        sofa.sees(shown);
        sofa.presses(TvKey.DIGIT_6);

        assertEquals(
                List.of(verbs.get(1), verbs.get(3), verbs.get(2), verbs.get(5)),
                acted(sofa).toList());
    }

    @Test
    void whatSupportsAVerbStandsThereWhileTheVerbHasTheFocus() {
        var sofa = new Sofa(HardwareProfile.TELEVISION_1080, RemoteProfile.PLAIN);
        sofa.sees(withoutNews());
        assertTrue(reads(sofa, SUPPORT), () -> sofa.glass().toString());

        sofa.presses(TvKey.DOWN);

        assertFalse(reads(sofa, SUPPORT), () -> sofa.glass().toString());
        assertTrue(reads(sofa, "办什么、带什么、去哪里"), () -> sofa.glass().toString());
    }

    /** Also where the news takes further pages and none of it fits before the verbs. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 6})
    void withNewsOverPagesTheyStandThereToo(int lines) {
        var sofa = new Sofa(HardwareProfile.TELEVISION_1080, RemoteProfile.PLAIN);
        sofa.sees(withNews(TextSize.LARGER, lines));
        assertTrue(sofa.pages() > 1, () -> sofa.glass().toString());

        assertTrue(reads(sofa, SUPPORT), () -> sofa.glass().toString());
    }

    private static Shown withNews(TextSize size, int lines) {
        var menu = (Menu) Samples.named("home-television");
        var board = menu.board().orElseThrow();
        var one = board.lines().getFirst();
        var news = new Menu.Board(board.place(), board.machine(), Collections.nCopies(lines, one), board.all());
        return at(size, new Menu(menu.id(), menu.question(), menu.steps(), Optional.of(news), menu.actions()));
    }

    /** The obvious next step, where the front page has one. */
    @Test
    void theNextStepStandsUnderManyVerbs() {
        var menu = (Menu) Samples.named("home-television");
        var actions = new ArrayList<>(menu.actions());
        actions.add(Action.primary("go-on", Text.of("action.again")));
        var sofa = new Sofa(HardwareProfile.TELEVISION_1080, RemoteProfile.FULL);
        for (var size : TextSize.values()) {
            sofa.sees(at(size, new Menu(menu.id(), menu.question(), menu.steps(), menu.board(), actions)));
            for (int page = 1; !absent(List.of("go-on"), sofa).isEmpty() && page < sofa.pages(); page++) {
                sofa.sees(Sofa.turned(
                        at(size, new Menu(menu.id(), menu.question(), menu.steps(), menu.board(), actions)), page));
            }
            assertEquals(List.of(), absent(List.of("go-on"), sofa), size::name);
        }
    }

    private static Shown withoutNews() {
        var menu = (Menu) Samples.named("home-television");
        var board = menu.board().orElseThrow();
        var quiet = new Menu.Board(board.place(), board.machine(), List.of(), board.all());
        return at(
                TextSize.STANDARD,
                new Menu(menu.id(), menu.question(), menu.steps(), Optional.of(quiet), menu.actions()));
    }

    private static boolean reads(Sofa sofa, String words) {
        return sofa.glass().words().contains(words);
    }

    private static Shown at(TextSize size, Screen screen) {
        return Sofa.shown(1, screen, new Manner(size, Manner.FIRST.contrast(), Manner.FIRST.language()));
    }

    private static List<String> verbs(String home) {
        return Samples.named(home).actions().stream()
                .filter(action -> action.emphasis() == Action.Emphasis.VERB)
                .map(action -> action.id().name())
                .toList();
    }

    private static List<String> absent(List<String> verbs, Sofa sofa) {
        var absent = new ArrayList<>(verbs);
        sofa.glass().targets().forEach(target -> absent.remove(target.name()));
        return absent;
    }

    private static Stream<String> acted(Sofa sofa) {
        return sofa.given().stream()
                .map(Input.Act.class::cast)
                .map(act -> act.action().name());
    }
}
