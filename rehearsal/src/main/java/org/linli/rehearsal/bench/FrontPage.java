package org.linli.rehearsal.bench;

import java.time.Duration;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.bench.Stopwatch.Part;
import org.linli.rehearsal.house.ProcessTree;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * How soon a contestant's front page stands, and what the contestant then holds in memory. Judged by a part of the
 * screen that changes only when somebody does something, and that is empty while nobody runs.
 */
final class FrontPage {
    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration LOOK = Duration.ofSeconds(5);

    /// A browser and a JVM both go on loading after their first page; memory is read when that is over.
    private static final Duration SETTLED = Duration.ofSeconds(20);

    /// A look takes an eighth of a second: a page that has not changed for two seconds has come whole.
    private static final int SAME_LOOKS = 16;

    private static final int LOOKS = 400;

    private final Stopwatch stopwatch;
    private final Part page;

    FrontPage(Stopwatch stopwatch, Part page) {
        this.stopwatch = stopwatch;
        this.page = page;
    }

    /** What part of the screen it is judged by. */
    Part part() {
        return page;
    }

    /**
     * How its page looks on any day but its first, which a terminal begins without knowing what is new. Started without
     * measuring, so that its files are in memory then.
     */
    long learn(Contestant contestant) throws ProgramFailed {
        begin(contestant);
        return begin(contestant);
    }

    private long begin(Contestant contestant) throws ProgramFailed {
        long empty = stopwatch.still(page, START);
        contestant.start();
        contestant.pid();
        long front = front(empty);
        contestant.end();
        return front;
    }

    /** How the front page looks when everything on it has come: another look than the empty screen's, and it stays. */
    private long front(long empty) throws ProgramFailed {
        long looks = empty;
        int same = 0;
        for (int look = 0; look < LOOKS; look++) {
            long now = stopwatch.still(page, START);
            same = now == looks ? same + 1 : 0;
            looks = now;
            if (looks != empty && same >= SAME_LOOKS) {
                return looks;
            }
        }
        throw new ProgramFailed("no front page came to stay on the screen");
    }

    /** Starts it; how many milliseconds until its page stands. */
    double start(Contestant contestant, long front) throws ProgramFailed {
        if (stopwatch.still(page, START) == front) {
            throw new ProgramFailed("the screen still shows what was ended");
        }
        var clock = Monotonic.system();
        long begun = clock.nanos();
        contestant.start();
        return (stopwatch.until(page, front, START) - begun) / 1e6;
    }

    /** Memory once it has stopped growing: the first of two readings a moment apart that agree within a hundredth. */
    double settledMebibytes(Contestant contestant) throws ProgramFailed {
        double before = ProcessTree.pssMebibytes(contestant.pid());
        for (long looks = SETTLED.toMillis() / 500; looks > 0; looks--) {
            stopwatch.still(page, LOOK);
            stopwatch.still(page, LOOK);
            double now = ProcessTree.pssMebibytes(contestant.pid());
            if (Math.abs(now - before) < before / 100) {
                return now;
            }
            before = now;
        }
        return before;
    }
}
