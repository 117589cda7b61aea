package org.linli.terminal.face.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.terminal.core.session.Manner.Contrast;

class ColoursTest {
    @ParameterizedTest
    @EnumSource(Contrast.class)
    void everyInkReadsOnEveryGroundWithSevenToOne(Contrast contrast) {
        var colours = Colours.of(contrast);
        for (Color ground : List.of(colours.ground(), colours.sheet())) {
            for (Color ink : List.of(colours.ink(), colours.quiet(), colours.act(), colours.warn())) {
                double ratio = Colours.ratio(ink, ground);
                assertTrue(ratio >= 7, contrast + ": " + ink + " on " + ground + " is " + ratio);
            }
        }
        assertTrue(Colours.ratio(colours.onAct(), colours.act()) >= 7);
        assertTrue(Colours.ratio(colours.ground(), colours.ink()) >= 7);
    }

    @Test
    void inkOnWhiteAndWhiteOnInkAreAsFarApartAsCanBe() {
        for (Contrast contrast : List.of(Contrast.INK_ON_WHITE, Contrast.WHITE_ON_INK)) {
            var colours = Colours.of(contrast);
            assertEquals(21, Colours.ratio(colours.ink(), colours.ground()), 0.01);
        }
    }
}
