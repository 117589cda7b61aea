package org.linli.rehearsal.simulate;

import java.time.Duration;
import java.util.List;
import java.util.SplittableRandom;

/** Everything of a simulation that could have been otherwise; the same seed throws the same. */
final class Dice {
    private final SplittableRandom random;
    private boolean faults = true;

    Dice(long seed) {
        random = new SplittableRandom(seed * 0x9E3779B97F4A7C15L + 0x632BE59BD9B4E019L);
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
        return random.nextInt(1000) < perThousand;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    long anyLong() {
        return random.nextLong();
    }

    <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    Duration millis(int from, int to) {
        return Duration.ofMillis(from + random.nextInt(to - from));
    }

    Duration seconds(int from, int to) {
        return millis(from * 1000, to * 1000);
    }
}
