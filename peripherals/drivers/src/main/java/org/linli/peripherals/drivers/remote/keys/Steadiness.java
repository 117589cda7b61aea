package org.linli.peripherals.drivers.remote.keys;

import java.time.Duration;
import org.linli.peripherals.spi.remote.RemoteKey;

/**
 * How a trembling hand is told from a hand that presses again. A finger taps 5 to 7 times a second at its fastest, which
 * is 140 ms and more apart; a tremor has 4 to 12 beats a second. The two overlap, so nothing can tell them apart for
 * certain, and what decides is what a mistake costs: an arrow too many is taken back by its opposite, a figure that is
 * lost makes a wrong number, and a second OK confirms what nobody has read.
 *
 * @param acts a key that acts and comes again sooner than this after its last sign is still the same press
 * @param others the same for keys that step or write
 * @param firstRepeat how long a key that steps must be held before it moves on by itself
 * @param step at which pace it moves on
 */
public record Steadiness(Duration acts, Duration others, Duration firstRepeat, Duration step) {
    /**
     * For everybody. 300 ms is what GNOME ignores as a bounce and 500 ms what it waits before it repeats; the arrow
     * keys wait a little longer and move on no faster than an eye follows a ring across the room.
     */
    public static final Steadiness USUAL =
            new Steadiness(Duration.ofMillis(300), Duration.ZERO, Duration.ofMillis(600), Duration.ofMillis(160));

    /** For a household that has asked for it: each press counts once, and holding does nothing for a long moment. */
    public static final Steadiness FIRM = new Steadiness(
            Duration.ofMillis(700), Duration.ofMillis(350), Duration.ofMillis(1_500), Duration.ofMillis(400));

    Duration samePress(RemoteKey key) {
        return key.use() == RemoteKey.Use.ACTS ? acts : others;
    }
}
