package org.linli.peripherals.drivers.remote.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.linli.peripherals.spi.remote.KeyPhase.PRESSED;
import static org.linli.peripherals.spi.remote.KeyPhase.RELEASED;
import static org.linli.peripherals.spi.remote.KeyPhase.REPEATED;
import static org.linli.peripherals.spi.remote.RemoteKey.DIGIT_1;
import static org.linli.peripherals.spi.remote.RemoteKey.DOWN;
import static org.linli.peripherals.spi.remote.RemoteKey.OK;
import static org.linli.peripherals.spi.remote.RemoteKey.UP;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.spi.remote.KeyPhase;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteKey;

class TremblingHandTest {
    private final KeyOutlet outlet = new KeyOutlet(Steadiness.USUAL);
    private final List<KeyStroke> heard = new ArrayList<>();
    private long millis;

    @Test
    void anOkHeldForAMinuteIsOneOk() {
        outlet.listen(heard::add);
        press(OK);
        for (int count = 0; count < 600; count++) {
            after(100);
            repeat(OK);
        }
        assertEquals(List.of(stroke(OK, PRESSED)), heard);
    }

    @Test
    void anOkThatTremblesIsOneOkHoweverLongItTrembles() {
        outlet.listen(heard::add);
        for (int beat = 0; beat < 50; beat++) {
            press(OK);
            release(OK);
            after(180);
        }
        assertEquals(List.of(stroke(OK, PRESSED), stroke(OK, RELEASED)), heard);
        after(400);
        press(OK);
        assertEquals(3, heard.size(), "after a rest it counts again");
    }

    @Test
    void anArrowMovesOnAfterAWhileAndNoFasterThanAnEyeFollows() {
        outlet.listen(heard::add);
        press(DOWN);
        for (int count = 0; count < 20; count++) {
            after(100);
            repeat(DOWN);
        }
        // 2 s: first at 600 ms, then at most each 160 ms, on a wire that speaks each 100 ms.
        assertEquals(stroke(DOWN, PRESSED), heard.getFirst());
        assertEquals(8, heard.stream().filter(stroke(DOWN, REPEATED)::equals).count());
    }

    @Test
    void twentyPressesASecondOfAnArrowAreTwentyStepsAndOfAFigureTwentyFigures() {
        outlet.listen(heard::add);
        for (int count = 0; count < 20; count++) {
            press(count % 2 == 0 ? DOWN : DIGIT_1);
            after(50);
        }
        assertEquals(20, heard.size());
        for (int count = 0; count < 20; count++) {
            press(DIGIT_1);
            after(50);
        }
        assertEquals(40, heard.size());
    }

    @Test
    void aHouseholdThatAskedForItIsHeardMoreFirmly() {
        var firm = new KeyOutlet(Steadiness.FIRM);
        firm.listen(heard::add);
        for (int count = 0; count < 20; count++) {
            firm.pressed(DOWN, nanos());
            after(200);
        }
        assertEquals(List.of(stroke(DOWN, PRESSED)), heard);
    }

    @Test
    void whatIsPressedWhileNobodyListensIsNeverHeardAndNeitherIsItsRest() {
        press(DOWN);
        outlet.listen(heard::add);
        after(700);
        repeat(DOWN);
        release(DOWN);
        assertEquals(List.of(), heard);
        after(100);
        press(UP);
        assertEquals(List.of(stroke(UP, PRESSED)), heard);
    }

    @Test
    void aRepeatOrAReleaseWithoutItsPressIsNoKey() {
        outlet.listen(heard::add);
        repeat(DOWN);
        release(OK);
        press(UP);
        repeat(DOWN);
        release(DOWN);
        release(UP);
        release(UP);
        repeat(UP);
        assertEquals(List.of(stroke(UP, PRESSED), stroke(UP, RELEASED)), heard);
    }

    @Test
    void aKeyHeldWhileTheServiceWasStartedAnewIsStillTheSamePress() {
        outlet.listen(heard::add);
        press(OK);
        after(100);
        repeat(OK);
        outlet.lost(nanos());
        after(1_500);
        press(OK);
        after(100);
        repeat(OK);
        assertEquals(List.of(stroke(OK, PRESSED)), heard);
        after(5_000);
        press(OK);
        assertEquals(2, heard.size());
    }

    @Test
    void aKeyPressedLongBeforeTheLossIsPressedAnewAfterIt() {
        outlet.listen(heard::add);
        press(OK);
        after(2_000);
        outlet.lost(nanos());
        after(1_000);
        press(OK);
        assertEquals(2, heard.size());
    }

    @Test
    void twoListenersAreABugAndWhoLeavesHearsNothingMore() {
        var first = outlet.listen(heard::add);
        assertThrows(IllegalStateException.class, () -> outlet.listen(heard::add));
        first.close();
        press(OK);
        assertEquals(List.of(), heard);
        var second = new ArrayList<KeyStroke>();
        outlet.listen(second::add);
        first.close();
        press(UP);
        assertEquals(List.of(stroke(UP, PRESSED)), second);
    }

    @Test
    void whoTakesOverTheListeningIsNotGivenTheRestOfWhatTheOtherHeard() {
        var first = outlet.listen(stroke -> {});
        press(DOWN);
        first.close();
        outlet.listen(heard::add);
        after(800);
        repeat(DOWN);
        release(DOWN);
        assertEquals(List.of(), heard);
    }

    private void press(RemoteKey key) {
        outlet.pressed(key, nanos());
    }

    private void repeat(RemoteKey key) {
        outlet.repeated(key, nanos());
    }

    private void release(RemoteKey key) {
        outlet.released(key, nanos());
    }

    private void after(long passed) {
        millis += passed;
    }

    private long nanos() {
        return TimeUnit.MILLISECONDS.toNanos(millis);
    }

    private static KeyStroke stroke(RemoteKey key, KeyPhase phase) {
        return new KeyStroke(key, phase);
    }
}
