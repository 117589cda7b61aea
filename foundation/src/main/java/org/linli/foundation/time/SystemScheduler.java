package org.linli.foundation.time;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The scheduler of a running program: one daemon platform thread, on {@link System#nanoTime()}.
 *
 * <p>{@link #close()} drops what still waits and returns at once.
 */
public final class SystemScheduler implements Scheduler, AutoCloseable {
    private final ScheduledThreadPoolExecutor executor;

    public SystemScheduler(String threadName) {
        executor = new ScheduledThreadPoolExecutor(
                1, Thread.ofPlatform().daemon().name(threadName).factory());
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    }

    @Override
    public Pending after(Duration delay, String name, Runnable work) {
        var future = executor.schedule(() -> runReporting(work), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    /** A ScheduledFuture would swallow what its task throws; a bug must be heard. */
    private static void runReporting(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException | Error bug) {
            var thread = Thread.currentThread();
            thread.getUncaughtExceptionHandler().uncaughtException(thread, bug);
        }
    }

    @Override
    public void close() {
        executor.shutdownNow();
    }
}
