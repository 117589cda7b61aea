package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.time.Scheduler;

/** A scheduler that goes by the wall clock, as no program may (rule 11): what it waits for is due at a time of day. */
final class WallWaits implements Scheduler {
    private final Scheduler monotonic;
    private final InstantSource wall;
    private final List<Waiting> open = new ArrayList<>();

    WallWaits(Scheduler monotonic, InstantSource wall) {
        this.monotonic = monotonic;
        this.wall = wall;
    }

    private final class Waiting implements Pending {
        private final Instant due;
        private final String name;
        private final Runnable work;
        private Pending pending;

        Waiting(Instant due, String name, Runnable work) {
            this.due = due;
            this.name = name;
            this.work = work;
            this.pending = wait(Duration.between(wall.instant(), due));
        }

        private Pending wait(Duration left) {
            return monotonic.after(left.isNegative() ? Duration.ZERO : left, name, () -> {
                open.remove(this);
                work.run();
            });
        }

        void lookAgain() {
            if (pending.cancel()) {
                pending = wait(Duration.between(wall.instant(), due));
            }
        }

        @Override
        public boolean cancel() {
            open.remove(this);
            return pending.cancel();
        }
    }

    @Override
    public Pending after(Duration delay, String name, Runnable work) {
        var waiting = new Waiting(wall.instant().plus(delay), name, work);
        open.add(waiting);
        return waiting;
    }

    /** Somebody has set the clock. */
    void clockWasSet() {
        List.copyOf(open).forEach(Waiting::lookAgain);
    }
}
