package org.linli.stb.tv;

import java.time.Duration;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.face.sink.FxSink;

/** Has the clock at the upper right drawn anew when its minute is over. Belongs to the JavaFX thread. */
final class MinuteClock {
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    private final Scheduler scheduler;
    private final InstantSource wall;
    private final Runnable draw;
    private Scheduler.@Nullable Pending next;

    MinuteClock(Scheduler scheduler, InstantSource wall, Runnable draw) {
        this.scheduler = scheduler;
        this.wall = wall;
        this.draw = draw;
    }

    /** Once, at the next whole minute. */
    void tick() {
        stop();
        long now = wall.instant().toEpochMilli();
        var left = Duration.ofMillis(A_MINUTE.toMillis() - Math.floorMod(now, A_MINUTE.toMillis()));
        next = scheduler.after(left, "television clock", () -> FxSink.later(draw));
    }

    void stop() {
        if (next != null) {
            next.cancel();
            next = null;
        }
    }
}
