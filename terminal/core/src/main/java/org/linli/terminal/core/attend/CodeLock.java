package org.linli.terminal.core.attend;

import java.nio.file.Path;
import java.time.Duration;
import org.linli.foundation.file.FilePort;
import org.linli.foundation.time.Monotonic;

/**
 * After five wrong codes none is taken for a while, and each further one doubles the while. The count is kept over
 * restarts, and a restart begins the wait anew: switching the machine off shortens nothing, and no clock that is set forward
 * does. Safe from any thread.
 */
final class CodeLock {
    static final int FREE_TRIES = 5;
    static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final SmallFile file;
    private final Monotonic monotonic;
    private int wrong;
    private long since;

    CodeLock(FilePort files, Path folder, Monotonic monotonic) {
        this.file = new SmallFile(files, folder.resolve("wrong-codes"));
        this.monotonic = monotonic;
        this.wrong = file.read().orElse(0);
        this.since = monotonic.nanos();
    }

    /** How long none is taken yet; zero when one may be tried. */
    synchronized Duration left() {
        if (wrong < FREE_TRIES) {
            return Duration.ZERO;
        }
        var left = waitAfter(wrong).minus(monotonic.since(since));
        return left.isPositive() ? left : Duration.ZERO;
    }

    static Duration waitAfter(int wrongCodes) {
        int doublings = Math.min(wrongCodes - FREE_TRIES, 10);
        var wait = FIRST_WAIT.multipliedBy(1L << doublings);
        return wait.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : wait;
    }

    /** Counted before the code is looked at: pulling the plug meanwhile saves no try. */
    synchronized void trying() {
        wrong++;
        since = monotonic.nanos();
        file.keep(wrong);
    }

    synchronized void right() {
        wrong = 0;
        file.keep(wrong);
    }

    boolean isWritten() {
        return file.isWritten();
    }
}
