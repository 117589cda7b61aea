package org.linli.rehearsal.bench;

import java.util.ArrayList;
import java.util.List;

/** Measured values of one thing. */
final class Sample {
    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    int size() {
        return values.size();
    }

    double median() {
        return percentile(50);
    }

    /** The smallest value that at least so many percent do not exceed. */
    double percentile(int percent) {
        if (values.isEmpty()) {
            throw new IllegalStateException("nothing was measured");
        }
        var sorted = values.stream().sorted().toList();
        int rank = (int) Math.ceil(percent / 100.0 * sorted.size());
        return sorted.get(Math.max(rank, 1) - 1);
    }
}
