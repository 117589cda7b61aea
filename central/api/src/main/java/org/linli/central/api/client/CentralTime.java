package org.linli.central.api.client;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;

/**
 * Central's time, carried on by the monotonic clock, so that a wall clock that is wrong or jumps stops nothing. Safe
 * from any thread.
 */
final class CentralTime {
    private final InstantSource wall;
    private final Monotonic monotonic;
    private final AtomicReference<@Nullable Reading> newest = new AtomicReference<>();

    CentralTime(InstantSource wall, Monotonic monotonic) {
        this.wall = wall;
        this.monotonic = monotonic;
    }

    Instant now() {
        var reading = newest.get();
        return reading == null
                ? wall.instant()
                : Instant.ofEpochMilli(reading.centralMillis()).plus(monotonic.since(reading.atNanos()));
    }

    void learn(long centralMillis) {
        newest.set(new Reading(centralMillis, monotonic.nanos()));
    }

    private record Reading(long centralMillis, long atNanos) {}
}
