package org.linli.rehearsal.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/**
 * One line of a bench's table.
 *
 * @param what what was measured
 * @param unit of ours and the peer's; the ratio has none
 * @param ours median, or the percentile that {@code what} names
 * @param peer empty where no peer does the same
 * @param mostRatio what ours may be of the peer's
 * @param most what ours may be by itself
 * @param leastRatio what ours must be of the peer's, where more is better
 * @param least what ours must be by itself, where more is better
 */
record Figure(
        String what,
        String unit,
        double ours,
        OptionalDouble peer,
        OptionalDouble mostRatio,
        OptionalDouble most,
        OptionalDouble leastRatio,
        OptionalDouble least) {
    private Figure(
            String what, String unit, double ours, OptionalDouble peer, OptionalDouble mostRatio, OptionalDouble most) {
        this(what, unit, ours, peer, mostRatio, most, OptionalDouble.empty(), OptionalDouble.empty());
    }

    static Figure atMost(double ratio, String what, String unit, double ours, double peer) {
        return new Figure(what, unit, ours, OptionalDouble.of(peer), OptionalDouble.of(ratio), OptionalDouble.empty());
    }

    static Figure atLeast(double ratio, String what, String unit, double ours, double peer) {
        return new Figure(
                what,
                unit,
                ours,
                OptionalDouble.of(peer),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(ratio),
                OptionalDouble.empty());
    }

    /** Judged by itself. */
    static Figure atLeast(double least, String what, String unit, double ours) {
        return new Figure(
                what,
                unit,
                ours,
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                OptionalDouble.of(least));
    }

    /** Judged by itself; the peer's value, if there is one, is told beside it. */
    static Figure alone(double most, String what, String unit, double ours, OptionalDouble peer) {
        return new Figure(what, unit, ours, peer, OptionalDouble.empty(), OptionalDouble.of(most));
    }

    Figure andAtMost(double limit) {
        return new Figure(what, unit, ours, peer, mostRatio, OptionalDouble.of(limit));
    }

    OptionalDouble ratio() {
        return peer.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(ours / peer.getAsDouble());
    }

    boolean met() {
        boolean asThePeer = mostRatio.isEmpty() || ratio().orElseThrow() <= mostRatio.getAsDouble();
        boolean farAbove = leastRatio.isEmpty() || ratio().orElseThrow() >= leastRatio.getAsDouble();
        return asThePeer
                && farAbove
                && (most.isEmpty() || ours <= most.getAsDouble())
                && (least.isEmpty() || ours >= least.getAsDouble());
    }

    String goal() {
        List<String> goals = new ArrayList<>();
        mostRatio.ifPresent(ratio -> goals.add("≤ %.1f ×".formatted(ratio)));
        most.ifPresent(limit -> goals.add("≤ %.0f %s".formatted(limit, unit)));
        leastRatio.ifPresent(ratio -> goals.add("≥ %.1f ×".formatted(ratio)));
        least.ifPresent(limit -> goals.add("≥ %.0f %s".formatted(limit, unit)));
        return String.join(", ", goals);
    }
}
