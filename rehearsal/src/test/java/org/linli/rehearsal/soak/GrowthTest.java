package org.linli.rehearsal.soak;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Random;
import java.util.function.IntToDoubleFunction;
import org.junit.jupiter.api.Test;

final class GrowthTest {
    private static final int MINUTES = 60;

    @Test
    void aProgramThatOnlyWarmsUpDoesNotGrow() {
        assertFalse(of(minute -> 60 - 40.0 / (1 + minute)).grows());
    }

    @Test
    void aSawIsNoSlope() {
        var dice = new Random(1);
        assertFalse(of(minute -> 40 + 12 * dice.nextDouble()).grows());
    }

    @Test
    void aLeakIsSeenThroughNoiseAndStrangeReadings() {
        var dice = new Random(2);
        var leak = of(minute -> minute % 13 == 0 ? 20 : 40 + minute * 0.25 + 3 * dice.nextDouble());
        assertTrue(leak.grows());
        assertEquals(15, leak.slopeAnHour(), 2);
    }

    @Test
    void aSteepRiseThatIsLessThanNoiseIsNone() {
        var growth = new Growth(4, 2);
        for (int second = 0; second < 30; second++) {
            growth.read(Duration.ofSeconds(second), 40 + second * 0.05);
        }
        assertTrue(growth.slopeAnHour() > 100);
        assertFalse(growth.grows());
    }

    @Test
    void aFewReadingsSayNothing() {
        var growth = new Growth(4, 2);
        growth.read(Duration.ZERO, 20);
        growth.read(Duration.ofMinutes(30), 60);
        assertFalse(growth.grows());
    }

    @Test
    void nothingReadSaysNothing() {
        assertFalse(new Growth(4, 2).grows());
        assertEquals(0, new Growth(4, 2).most());
    }

    private static Growth of(IntToDoubleFunction value) {
        var growth = new Growth(4, 2);
        for (int minute = 0; minute < MINUTES; minute++) {
            growth.read(Duration.ofMinutes(minute), value.applyAsDouble(minute));
        }
        return growth;
    }
}
