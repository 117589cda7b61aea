package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Runs of {@link Postings}, each speaking for the things in it. The rarest are counted first, and when enough has been
 * counted the commonest are left out: what they would add, nearly everything has. One thread, one query.
 */
final class Probes {
    /// Bounds the time of a query over a large catalogue: reading so many takes about a third of a millisecond.
    private static final int MOST_READ = 60_000;

    private final List<Probe> probes = new ArrayList<>();

    /** @param place in the query, below 64; a thing is spoken for only once from each */
    private record Probe(Postings postings, int slot, int place, int value) {
        int size() {
            return postings.end(slot) - postings.begin(slot);
        }
    }

    void add(Postings postings, long key, int place, int value) {
        int slot = key < 0 ? -1 : postings.slot(key);
        if (slot >= 0) {
            probes.add(new Probe(postings, slot, place, value));
        }
    }

    /**
     * Adds each thing's values up.
     *
     * @param values zeros, one for each thing
     * @return the things that were spoken for, in no order worth relying on but always the same
     */
    int[] collect(int[] values) {
        // Of one place the more valuable first: it is the one that counts.
        probes.sort(Comparator.comparingInt(Probe::size)
                .thenComparing(Comparator.comparingInt(Probe::value).reversed())
                .thenComparingInt(Probe::place));
        var places = new long[values.length];
        var touched = new int[1024];
        int count = 0;
        int read = 0;
        for (var probe : probes) {
            if (read > 0 && read + probe.size() > MOST_READ) {
                break;
            }
            read += probe.size();
            long place = 1L << probe.place;
            for (int at = probe.postings.begin(probe.slot); at < probe.postings.end(probe.slot); at++) {
                int thing = probe.postings.number(at);
                if ((places[thing] & place) != 0) {
                    continue;
                }
                places[thing] |= place;
                if (values[thing] == 0) {
                    if (count == touched.length) {
                        touched = Arrays.copyOf(touched, count * 2);
                    }
                    touched[count++] = thing;
                }
                values[thing] += probe.value;
            }
        }
        return Arrays.copyOf(touched, count);
    }
}
