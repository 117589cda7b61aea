package org.linli.rehearsal.bench;

import java.util.OptionalDouble;

/**
 * One line of a bench's table.
 *
 * @param what what was measured
 * @param unit of ours and the peer's; the ratio has none
 * @param ours median, or the percentile that {@code what} names
 * @param mostRatio what ours may be of the peer's
 * @param most what ours may be by itself
 */
record Figure(String what, String unit, double ours, double peer, double mostRatio, OptionalDouble most) {
    static Figure atMost(double ratio, String what, String unit, double ours, double peer) {
        return new Figure(what, unit, ours, peer, ratio, OptionalDouble.empty());
    }

    Figure andAtMost(double limit) {
        return new Figure(what, unit, ours, peer, mostRatio, OptionalDouble.of(limit));
    }

    double ratio() {
        return ours / peer;
    }

    boolean met() {
        return ratio() <= mostRatio && (most.isEmpty() || ours <= most.getAsDouble());
    }

    String goal() {
        String ratio = "≤ %.1f ×".formatted(mostRatio);
        return most.isEmpty() ? ratio : ratio + ", ≤ %.0f %s".formatted(most.getAsDouble(), unit);
    }
}
