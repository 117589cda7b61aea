package org.linli.terminal.core.session;

import java.time.Duration;
import org.linli.foundation.time.Scheduler;

/** How long nobody may touch anything before it is asked whether somebody is there, and how long that question stands. */
final class Patience {
    /** As long as reading the longest screen aloud takes; shorter hurries the slow. */
    static final Duration QUIET = Duration.ofSeconds(60);

    /** At least 20 s by the accessibility standards; 45 lets somebody come back from the window. */
    static final Duration COUNTDOWN = Duration.ofSeconds(45);

    private static final Duration TICK = Duration.ofSeconds(1);

    private final Scheduler scheduler;
    private final Mailbox mailbox;
    private final Runnable onQuiet;
    private final java.util.function.Consumer<Duration> onTick;
    private Scheduler.Pending pending = () -> false;
    private long turn;

    /** @param onTick told the time left each second while counting down, the last time zero */
    Patience(Scheduler scheduler, Mailbox mailbox, Runnable onQuiet, java.util.function.Consumer<Duration> onTick) {
        this.scheduler = scheduler;
        this.mailbox = mailbox;
        this.onQuiet = onQuiet;
        this.onTick = onTick;
    }

    /** Somebody is there. */
    void touched() {
        after(QUIET, "idle", onQuiet);
    }

    void countDown() {
        tick(COUNTDOWN);
    }

    void stop() {
        pending.cancel();
        turn++;
    }

    private void tick(Duration left) {
        after(TICK, "idle-countdown", () -> {
            var now = left.minus(TICK);
            if (now.isPositive()) {
                tick(now);
            }
            onTick.accept(now);
        });
    }

    /** One wait at a time: the newest. */
    private void after(Duration delay, String name, Runnable work) {
        stop();
        long mine = turn;
        pending = scheduler.after(
                delay,
                name,
                () -> mailbox.put(() -> {
                    if (mine == turn) {
                        work.run();
                    }
                }));
    }
}
