package org.linli.terminal.program.probe;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.face.glass.Glass;

/** The newest glass, and waiting for one. Safe from any thread. */
final class Latest {
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private @Nullable Glass glass;

    void set(Glass newest) {
        lock.lock();
        try {
            glass = newest;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    Optional<Glass> now() {
        lock.lock();
        try {
            return Optional.ofNullable(glass);
        } finally {
            lock.unlock();
        }
    }

    /** Empty when none came in time. */
    Optional<Glass> await(Predicate<Glass> wanted, Duration within) throws InterruptedException {
        long left = within.toNanos();
        lock.lock();
        try {
            while (glass == null || !wanted.test(glass)) {
                if (left <= 0) {
                    return Optional.empty();
                }
                left = changed.awaitNanos(left);
            }
            return Optional.of(glass);
        } finally {
            lock.unlock();
        }
    }
}
