package org.linli.peripherals.spi.time;

import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * The time of a driver process that has no program around it to hand time in: one daemon thread on the system's
 * monotonic clock. {@link #close} drops what still waits.
 */
public final class SystemDeviceTime implements DeviceTime, AutoCloseable {
    private final ScheduledThreadPoolExecutor executor;

    public SystemDeviceTime(String threadName) {
        executor = new ScheduledThreadPoolExecutor(1, work -> {
            var thread = new Thread(work, threadName);
            thread.setDaemon(true);
            return thread;
        });
        executor.setRemoveOnCancelPolicy(true);
        executor.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
        // A wait asked for while the process ends is dropped like those that were open.
        executor.setRejectedExecutionHandler((work, closing) -> {});
    }

    @Override
    public long nanos() {
        return System.nanoTime();
    }

    @Override
    public Wait after(Duration delay, String name, Runnable work) {
        var future = executor.schedule(() -> runReporting(work), delay.toNanos(), TimeUnit.NANOSECONDS);
        return () -> future.cancel(false);
    }

    /** A future would swallow what its task throws; a bug must be heard. */
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
