package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;

/** Of each screen there is, in each size: what matters keeps its distance from the edges, and one thing has the focus. */
class EveryScreenFromTheSofaTest {
    private static final TvKey[] AROUND = {TvKey.DOWN, TvKey.RIGHT, TvKey.DOWN, TvKey.LEFT, TvKey.UP, TvKey.UP};

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void keepsFivePercentFromEveryEdge(TextSize size) {
        for (var glass : List.of(HardwareProfile.TELEVISION_1080, HardwareProfile.TELEVISION_720)) {
            var sofa = new Sofa(glass, RemoteProfile.FULL);
            var outside = new ArrayList<String>();
            eachScreen(size, (name, shown) -> {
                sofa.sees(shown);
                Sofa.onGlassThread(() -> outside.addAll(outside(name, sofa, glass)));
            });
            assertEquals(List.of(), outside);
        }
    }

    private static List<String> outside(String name, Sofa sofa, HardwareProfile glass) {
        double x = glass.widthPixels() * 0.05 - 2;
        double y = glass.heightPixels() * 0.05 - 2;
        return sofa.textsNow().stream()
                .filter(text -> !text.getText().isBlank() && isSeen(text))
                .filter(text -> {
                    var bounds = text.localToScene(text.getLayoutBounds());
                    double spare = bounds.getHeight() / 4; // above and below the letters nothing is drawn
                    // A comma that ends a line hangs out of it, and has nothing in its right half.
                    boolean hangs = "，。、；：？！"
                                    .indexOf(text.getText()
                                            .codePointBefore(text.getText().length()))
                            >= 0;
                    double hanging = hangs ? text.getFont().getSize() : 0;
                    return bounds.getMinX() < x
                            || bounds.getMaxX() - hanging > glass.widthPixels() - x
                            || bounds.getMinY() + spare < y
                            || bounds.getMaxY() - spare > glass.heightPixels() - y;
                })
                .map(text -> name + ": " + text.getText())
                .toList();
    }

    private static boolean isSeen(Text text) {
        for (var node = (javafx.scene.Node) text; node != null; node = node.getParent()) {
            if (!node.isVisible()) {
                return false;
            }
        }
        return true;
    }

    @ParameterizedTest
    @EnumSource(TextSize.class)
    void oneThingHasTheFocusAfterEveryKey(TextSize size) {
        var sofa = new Sofa(HardwareProfile.TELEVISION_720, RemoteProfile.PLAIN);
        eachScreen(size, (name, shown) -> {
            sofa.sees(shown);
            assertTrue(sofa.glass().focus().isPresent(), name);
            for (TvKey key : AROUND) {
                sofa.presses(key);
                var glass = sofa.glass();
                assertTrue(glass.focus().isPresent(), name + " after " + key);
                assertTrue(glass.targets().contains(glass.focus().orElseThrow()), name + " after " + key);
            }
        });
    }

    private interface Look {
        void at(String name, Shown shown);
    }

    private static void eachScreen(TextSize size, Look look) {
        long question = 1;
        for (var sample : Samples.all().entrySet()) {
            var language = question % 2 == 0 ? Locale.ENGLISH : Locale.SIMPLIFIED_CHINESE;
            var manner = new Manner(size, Contrast.PAPER, language);
            look.at(sample.getKey(), Sofa.shown(question++, sample.getValue(), manner));
        }
    }
}
