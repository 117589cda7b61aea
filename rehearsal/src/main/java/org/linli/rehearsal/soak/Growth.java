package org.linli.rehearsal.soak;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/**
 * Whether something that is measured again and again grows. The first third is left out: a program loads what it needs.
 * The slope is the median of the slopes between all pairs (Theil and Sen), which a few strange readings do not move.
 */
final class Growth {
    private static final int WARMING = 3;
    /** Fewer say nothing. */
    private static final int LEAST = 12;

    private static final double HOUR_MS = Duration.ofHours(1).toMillis();

    private final List<Reading> readings = new ArrayList<>();
    private final double mostAnHour;
    private final double noise;

    private record Reading(double atMs, double value) {}

    /**
     * @param mostAnHour by how much it may rise in an hour
     * @param noise by how much it goes up and down by itself: a rise that is less over all that was measured is none
     */
    Growth(double mostAnHour, double noise) {
        this.mostAnHour = mostAnHour;
        this.noise = noise;
    }

    void read(Duration at, double value) {
        readings.add(new Reading(at.toMillis(), value));
    }

    /** In an hour; 0 while there is too little to say. */
    double slopeAnHour() {
        var settled = settled();
        List<Double> slopes = new ArrayList<>();
        for (int one = 0; one < settled.size(); one++) {
            for (int other = one + 1; other < settled.size(); other++) {
                double between = settled.get(other).atMs() - settled.get(one).atMs();
                if (between > 0) {
                    slopes.add((settled.get(other).value() - settled.get(one).value()) / between * HOUR_MS);
                }
            }
        }
        if (slopes.isEmpty()) {
            return 0;
        }
        slopes.sort(null);
        return (slopes.get((slopes.size() - 1) / 2) + slopes.get(slopes.size() / 2)) / 2;
    }

    boolean grows() {
        var settled = settled();
        if (readings.size() < LEAST) {
            return false;
        }
        double hours = (settled.getLast().atMs() - settled.getFirst().atMs()) / HOUR_MS;
        double slope = slopeAnHour();
        return slope > mostAnHour && slope * hours > noise;
    }

    double first() {
        return settled().isEmpty() ? 0 : settled().getFirst().value();
    }

    double last() {
        return readings.isEmpty() ? 0 : readings.getLast().value();
    }

    double most() {
        return readings.stream().mapToDouble(Reading::value).max().orElse(0);
    }

    int size() {
        return readings.size();
    }

    private List<Reading> settled() {
        return readings.subList(readings.size() / WARMING, readings.size());
    }
}
