package org.linli.central.server.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.linli.central.server.terminal.CounterWindow.Taken;

class CounterWindowTest {
    private int nonces;

    private Taken take(CounterWindow window, long counter) {
        return window.take(counter, "n" + nonces++);
    }

    @Test
    void takesEachCounterOnce() {
        var window = new CounterWindow(0);
        window.reserve(5000);
        assertEquals(Taken.FRESH, take(window, 10));
        assertEquals(Taken.REPLAYED, take(window, 10));
        assertEquals(Taken.FRESH, take(window, 12));
        assertEquals(Taken.FRESH, take(window, 11), "overtaken on the way");
        assertEquals(Taken.REPLAYED, take(window, 11));
    }

    @Test
    void takesNoNonceTwice() {
        var window = new CounterWindow(0);
        window.take(1, "same");
        assertEquals(Taken.REPLAYED, window.take(2, "same"));
    }

    @Test
    void whatTheJournalCoversIsNeverTakenAgain() {
        var window = new CounterWindow(1000);
        assertEquals(Taken.STALE, take(window, 1000));
        assertEquals(1000, window.highest());
        assertEquals(Taken.FRESH_UNRESERVED, take(window, 1001));
        window.reserve(2001);
        assertEquals(Taken.FRESH, take(window, 1002));
    }

    @Test
    void whatFellOutOfTheWindowIsStale() {
        var window = new CounterWindow(0);
        take(window, 1);
        take(window, 1_000_000);
        assertEquals(Taken.STALE, take(window, 2));
        assertEquals(Taken.STALE, take(window, 1_000_000 - 1024));
        assertEquals(Taken.FRESH_UNRESERVED, take(window, 1_000_000 - 1023));
    }

    /** Against a memory that forgets nothing: never is a counter taken twice, and inside the window none is refused. */
    @Test
    void agreesWithAMemoryThatForgetsNothing() {
        for (int seed = 0; seed < 200; seed++) {
            var random = new SplittableRandom(seed);
            var window = new CounterWindow(0);
            window.reserve(Long.MAX_VALUE);
            var seen = new BitSet();
            int highest = 0;
            for (int i = 0; i < 3_000; i++) {
                int counter = Math.max(1, highest + random.nextInt(1200) - 1100);
                boolean inside = counter > highest - 1024;
                var expected = !inside ? Taken.STALE : seen.get(counter) ? Taken.REPLAYED : Taken.FRESH;
                assertEquals(expected, take(window, counter), "seed " + seed + " counter " + counter);
                if (expected == Taken.FRESH) {
                    seen.set(counter);
                    highest = Math.max(highest, counter);
                }
            }
        }
    }
}
