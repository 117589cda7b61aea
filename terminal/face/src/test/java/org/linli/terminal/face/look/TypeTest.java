package org.linli.terminal.face.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.machine.HardwareProfile;

class TypeTest {
    @ParameterizedTest
    @EnumSource(Type.class)
    void nothingIsBelowThirtyFourPixelsOnThePortraitGlass(Type type) {
        double pixels = type.millimetres(TextSize.STANDARD) * HardwareProfile.PORTRAIT_21_5.pixelsPerMillimetre();
        assertTrue(pixels >= 34, type + " is " + pixels);
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void eachSizeIsLargerThanTheOneBefore(Type type) {
        double before = 0;
        for (TextSize size : TextSize.values()) {
            assertTrue(type.millimetres(size) > before, type + " at " + size);
            before = type.millimetres(size);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            names = {"SUPPORT", "MARK"})
    void theSmallestDoubles(Type type) {
        assertTrue(type.millimetres(TextSize.LARGEST) >= 2 * type.millimetres(TextSize.STANDARD));
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void whatMayTakeSeveralLinesHasRoomBetweenThem(Type type) {
        boolean oneLine = type == Type.CLOCK || type == Type.TOTAL || type == Type.SUM;
        assertTrue(oneLine || type.leading() >= 1.3, type + " is led " + type.leading());
    }
}
