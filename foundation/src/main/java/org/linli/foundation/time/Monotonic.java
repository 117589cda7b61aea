package org.linli.foundation.time;

import java.time.Duration;

/**
 * Elapsed time that never jumps and never runs backwards while the process lives. Safe from any thread.
 *
 * <p>Only differences mean something: two readings of the same source in the same process.
 */
@FunctionalInterface
public interface Monotonic {
    /** Nanoseconds since an arbitrary origin; may be negative. Compare by subtraction. */
    long nanos();

    static Monotonic system() {
        return System::nanoTime;
    }

    default Duration since(long earlierNanos) {
        return Duration.ofNanos(nanos() - earlierNanos);
    }
}
