package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.linli.foundation.time.Scheduler;

/** One run of a site's program, from its start to its end: its timers end with it. Its wall clock may be wrong. */
final class Life implements Scheduler, InstantSource {
    /** A Saturday morning at ten, in the places that keep China's time. */
    static final Instant START = Instant.parse("2026-11-21T02:24:00Z");

    private final SimTime time;
    private final Consumer<Runnable> site;
    private boolean over;
    private final Optional<WallWaits> byTheWall;
    private Duration wrong = Duration.ZERO;

    /** @param site runs the site's work, and minds when its power goes meanwhile */
    Life(SimTime time, Consumer<Runnable> site) {
        this(time, site, false);
    }

    /** @param byTheWallClock whether it waits by the clock that may be wrong; a planted fault */
    Life(SimTime time, Consumer<Runnable> site, boolean byTheWallClock) {
        this.time = time;
        this.site = site;
        Scheduler monotonic = (delay, name, work) -> time.after(delay, () -> run(work));
        byTheWall = byTheWallClock ? Optional.of(new WallWaits(monotonic, this)) : Optional.empty();
    }

    void end() {
        over = true;
    }

    boolean isOver() {
        return over;
    }

    void clockIsOffBy(Duration error) {
        wrong = error;
        byTheWall.ifPresent(WallWaits::clockWasSet);
    }

    @Override
    public Instant instant() {
        return START.plusNanos(time.nanos()).plus(wrong);
    }

    /** Now, unless the program has ended. */
    void run(Runnable work) {
        if (!over) {
            site.accept(work);
        }
    }

    @Override
    public Pending after(Duration delay, String name, Runnable work) {
        return byTheWall
                .map(waits -> waits.after(delay, name, work))
                .orElseGet(() -> time.after(delay, () -> run(work)));
    }
}
