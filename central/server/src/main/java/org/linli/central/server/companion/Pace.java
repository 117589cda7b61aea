package org.linli.central.server.companion;

import org.linli.foundation.time.Monotonic;

/** How many frames one side may send: an average, and some at once. Guarded by the relay's lock. */
final class Pace {
    private static final double NANOS_A_SECOND = 1e9;

    private final Monotonic clock;
    private final double aSecond;
    private final double atOnce;
    private double left;
    private long at;

    Pace(Monotonic clock, double aSecond, double atOnce) {
        this.clock = clock;
        this.aSecond = aSecond;
        this.atOnce = atOnce;
        this.left = atOnce;
        this.at = clock.nanos();
    }

    /** Whether one more may pass now. */
    boolean takes() {
        long now = clock.nanos();
        left = Math.min(atOnce, left + (now - at) / NANOS_A_SECOND * aSecond);
        at = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
