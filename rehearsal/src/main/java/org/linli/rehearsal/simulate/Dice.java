package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Everything of a simulation that could have been otherwise; the same seed throws the same. */
final class Dice {
    private final SplittableRandom random;
    private final boolean calm;
    private boolean faults;

    Dice(long seed) {
        this(seed, false);
    }

    /** @param calm the usual happens, and nothing bad */
    private Dice(long seed, boolean calm) {
        this.calm = calm;
        this.faults = !calm;
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
    }

    /** For a script: what is likelier happens, everything takes its middle time, and nothing fails by itself. */
    static Dice calm(long seed) {
        return new Dice(seed, true);
    }

    /** From now on everything that can fail does not. */
    void faultsStop() {
        faults = false;
    }

    /** Whether something bad happens now. */
    boolean fault(int perThousand) {
        boolean hit = random.nextInt(1000) < perThousand;
        return faults && hit;
    }

    boolean chance(int perThousand) {
        return calm ? perThousand > 500 : random.nextInt(1000) < perThousand;
    }

    int below(int bound) {
        return calm ? 0 : random.nextInt(bound);
    }

    long anyLong() {
        return random.nextLong();
    }

    <T> T any(List<T> of) {
        return of.get(below(of.size()));
    }

    Duration millis(int from, int to) {
        return Duration.ofMillis(from + (calm ? (to - from) / 2 : random.nextInt(to - from)));
    }

    Duration seconds(int from, int to) {
        return millis(from * 1000, to * 1000);
    }
}
