package org.linli.terminal.core.reach;

import java.time.Duration;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import org.linli.central.api.client.Answer;
import org.linli.central.api.client.Central;
import org.linli.central.api.wire.ServerTime;
import org.linli.foundation.time.Scheduler;

/**
 * Asks central the time, again and again. Any verified answer is reach, a refusal too: somebody who is central is there.
 *
 * <p>Before the first answer the terminal counts as connected: the front page need not wait for the network, and whoever
 * is faster than the first answer is told by the search itself.
 */
public final class CentralReach implements AutoCloseable {
    /** Once connected: rarely enough to be no load for a thousand terminals, often enough to stop offering in time. */
    private static final Duration CONNECTED = Duration.ofSeconds(15);

    /** While apart: soon enough that a resident at the screen sees it come back. */
    private static final Duration APART = Duration.ofSeconds(3);

    /** A small answer that takes longer is as good as none. */
    private static final Duration ANSWER = Duration.ofSeconds(4);

    private final Central central;
    private final Executor blocking;
    private final Scheduler scheduler;
    private final Consumer<Boolean> onChange;
    private Scheduler.Pending pending = () -> false;
    private volatile boolean reached = true;
    private boolean closed;

    /** @param onChange told the new state; only hands over */
    public CentralReach(Central central, Executor blocking, Scheduler scheduler, Consumer<Boolean> onChange) {
        this.central = central;
        this.blocking = blocking;
        this.scheduler = scheduler;
        this.onChange = onChange;
    }

    public void begin() {
        blocking.execute(this::ask);
    }

    public boolean isReached() {
        return reached;
    }

    private void ask() {
        boolean now = answered(central.time(ANSWER));
        boolean changed = now != reached;
        reached = now;
        synchronized (this) {
            if (closed) {
                return;
            }
            pending = scheduler.after(now ? CONNECTED : APART, "central-reach", () -> blocking.execute(this::ask));
        }
        if (changed) {
            onChange.accept(now);
        }
    }

    private static boolean answered(Answer<ServerTime> answer) {
        return switch (answer) {
            case Answer.Answered<ServerTime> answered -> true;
            case Answer.Refused<ServerTime> refused -> true;
            case Answer.Unknown<ServerTime> unknown -> false;
            case Answer.NotSent<ServerTime> unsent -> false;
        };
    }

    @Override
    public synchronized void close() {
        closed = true;
        pending.cancel();
    }
}
