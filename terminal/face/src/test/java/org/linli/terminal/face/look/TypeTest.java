package org.linli.terminal.face.look;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.machine.Distance;
import org.linli.terminal.face.machine.HardwareProfile;

class TypeTest {
    @ParameterizedTest
    @EnumSource(Type.class)
    void nothingIsBelowThirtyFourPixelsOnThePortraitGlass(Type type) {
        assertTrue(standard(type, HardwareProfile.PORTRAIT_21_5) >= 34, type + " is too small");
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void nothingIsBelowFortyEightPixelsOnATelevisionOfAThousandLines(Type type) {
        assertTrue(standard(type, HardwareProfile.TELEVISION_1080) >= 48, type + " is too small");
        assertTrue(standard(type, HardwareProfile.TELEVISION_720) >= 32, type + " is too small");
    }

    private static double standard(Type type, HardwareProfile machine) {
        return type.millimetres(TextSize.STANDARD, machine.distance()) * machine.pixelsPerMillimetre();
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void eachSizeIsLargerThanTheOneBefore(Type type) {
        for (Distance distance : Distance.values()) {
            double before = 0;
            for (TextSize size : TextSize.values()) {
                assertTrue(type.millimetres(size, distance) > before, type + " at " + size + ", " + distance);
                before = type.millimetres(size, distance);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Type.class,
            names = {"SUPPORT", "MARK"})
    void theSmallestDoubles(Type type) {
        for (Distance distance : Distance.values()) {
            assertTrue(
                    type.millimetres(TextSize.LARGEST, distance) >= 2 * type.millimetres(TextSize.STANDARD, distance));
        }
    }

    @ParameterizedTest
    @EnumSource(Type.class)
    void whatMayTakeSeveralLinesHasRoomBetweenThem(Type type) {
        boolean oneLine = type == Type.CLOCK || type == Type.TOTAL || type == Type.SUM;
        assertTrue(oneLine || type.leading() >= 1.3, type + " is led " + type.leading());
    }
}
