package org.linli.peripherals.spi.time;

import java.time.Duration;

/** Elapsed time and waiting. Safe from any thread. A driver has no other clock, and never needs the wall's. */
public interface DeviceTime {
    /** Nanoseconds since an arbitrary origin; only differences mean something. */
    long nanos();

    /**
     * Runs work once, later; never inside this call.
     *
     * @param name what is waited for, for thread dumps and tests; no personal data
     */
    Wait after(Duration delay, String name, Runnable work);

    /** A wait that has not ended. */
    @FunctionalInterface
    interface Wait {
        /** Idempotent. False when the work had already begun or was cancelled before. */
        boolean cancel();
    }
}
