package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler.Pending;

/** Time that passes only from one event to the next. What falls due at one instant happens in the order it was asked for. */
final class SimTime implements Monotonic {
    private final PriorityQueue<Due> queue =
            new PriorityQueue<>(Comparator.comparingLong((Due due) -> due.at).thenComparingLong(due -> due.order));
    private long now;
    private long asked;

    private static final class Due implements Pending {
        private final long at;
        private final long order;
        private final Runnable work;
        private boolean over;

        Due(long at, long order, Runnable work) {
            this.at = at;
            this.order = order;
            this.work = work;
        }

        @Override
        public boolean cancel() {
            boolean inTime = !over;
            over = true;
            return inTime;
        }
    }

    @Override
    public long nanos() {
        return now;
    }

    /** The true time, by the channel's clock and everybody's that is right. */
    Instant instant() {
        return Life.START.plusNanos(now);
    }

    Pending after(Duration delay, Runnable work) {
        var due = new Due(now + Math.max(0, delay.toNanos()), asked++, work);
        queue.add(due);
        return due;
    }

    /** Lets everything happen until then, and looks after each event. */
    void passUntil(long end, Runnable afterEach) {
        while (!queue.isEmpty() && queue.peek().at <= end) {
            var due = queue.remove();
            if (due.over) {
                continue;
            }
            due.over = true;
            now = due.at;
            due.work.run();
            afterEach.run();
        }
        now = Math.max(now, end);
    }
}
