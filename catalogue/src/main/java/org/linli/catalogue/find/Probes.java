package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Runs of {@link Postings}, each speaking for the things in it. The rarest are counted first, and when enough has been
 * counted the commonest are left out: what they would add, nearly everything has. One thread, one query.
 */
final class Probes {
    private final int mostRead;
    private final List<Probe> probes = new ArrayList<>();

    /** @param place in the query, below 64; a thing is spoken for only once from each */
    private record Probe(Postings postings, int slot, int place, int value) {
        int size() {
            return postings.end(slot) - postings.begin(slot);
        }
    }

    /** @param mostRead bounds the time of a query over a large catalogue */
    Probes(int mostRead) {
        this.mostRead = mostRead;
    }

    void add(Postings postings, long key, int place, int value) {
        int slot = key < 0 ? -1 : postings.slot(key);
        if (slot >= 0) {
            probes.add(new Probe(postings, slot, place, value));
        }
    }

    /** Adds each thing's values up. */
    void count(Counter counter) {
        // Of one place the more valuable first: it is the one that counts.
        probes.sort(Comparator.comparingInt(Probe::size)
                .thenComparing(Comparator.comparingInt(Probe::value).reversed())
                .thenComparingInt(Probe::place));
        int read = 0;
        for (var probe : probes) {
            if (read > 0 && read + probe.size() > mostRead) {
                return;
            }
            read += probe.size();
            long place = 1L << probe.place;
            int end = probe.postings.end(probe.slot);
            for (int at = probe.postings.begin(probe.slot); at < end; at++) {
                counter.add(probe.postings.number(at), place, probe.value);
            }
        }
    }
}
