package org.linli.foundation.time;

import java.time.Duration;

/**
 * Runs something later, once, by the monotonic clock. Safe from any thread.
 *
 * <p>The work runs on the scheduler's own thread and must only hand over: put a message into a mailbox, submit to an
 * executor. Work that throws is a bug; it is reported to the thread's uncaught-exception handler and ends nothing else.
 */
public interface Scheduler {
    /**
     * @param delay zero or more; zero still runs later, never inside this call
     * @param name what is waited for, for thread dumps and for tests that look at open waits; no personal data
     */
    Pending after(Duration delay, String name, Runnable work);

    /** A wait that has not ended. */
    interface Pending {
        /** Idempotent. False when the work had already begun or was cancelled before. */
        boolean cancel();
    }
}
