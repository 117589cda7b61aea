package org.linli.rehearsal.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.find.Finder;
import org.linli.catalogue.find.Sounds;
import org.linli.foundation.time.Monotonic;

/**
 * The search over a large catalogue beside a plain one, in turns, with what residents type; and over the sample, how
 * often what was meant is not among the first three.
 */
final class FindBench {
    private static final double GOAL_MICROS = 2_000;
    private static final double GOAL_MEDIAN_MICROS = 1_000;
    private static final double GOAL_MISSED = 3;
    private static final double GOAL_MAKING_MS = 5_000;
    private static final double GOAL_MEBIBYTES = 64;
    private static final int SHOWN = 20;
    private static final int FIRST = 3;
    private static final int LONGEST = 40;
    private static final int WARMING = 3;

    private final Catalogue sample;
    private final Catalogue crowd;
    private final List<Asked> asked;
    private final Monotonic time;
    private final ThreadMXBean thread = ManagementFactory.getThreadMXBean();
    private final PrintStream out;

    /** One contestant's values, in microseconds: as they pass on the wall, and of the processor's time. */
    private static final class Measured {
        final Sample wall = new Sample();
        final Sample processor = new Sample();
    }

    /** One query asked of one contestant. */
    private interface Asking {
        void ask(String typed) throws IOException;
    }

    FindBench(Catalogue sample, Catalogue crowd, List<Asked> asked, Monotonic time, PrintStream out) {
        this.sample = sample;
        this.crowd = crowd;
        this.asked = asked;
        this.time = time;
        this.out = out;
    }

    List<Figure> run(int rounds) throws IOException {
        var sounds = Sounds.load();
        long before = time.nanos();
        var ours = Finder.of(crowd, sounds);
        double making = (time.nanos() - before) / 1e6;
        long peerBefore = time.nanos();
        try (var peer = PlainSearch.over(crowd)) {
            double peerMaking = (time.nanos() - peerBefore) / 1e6;
            var oursMeasured = new Measured();
            var peerMeasured = new Measured();
            Asking askOurs = typed -> ours.find(typed, SHOWN);
            Asking askPeer = typed -> peer.find(typed, SHOWN);
            for (int warming = 0; warming < WARMING; warming++) {
                once(askOurs, new Measured(), askPeer, new Measured());
            }
            for (int round = 1; round <= rounds; round++) {
                once(askOurs, oursMeasured, askPeer, peerMeasured);
                out.printf(
                        "  round %d  ours %6.0f µs, 99 of 100 %6.0f  peer %6.0f µs, 99 of 100 %6.0f (so far)%n",
                        round,
                        oursMeasured.wall.median(),
                        oursMeasured.wall.percentile(99),
                        peerMeasured.wall.median(),
                        peerMeasured.wall.percentile(99));
            }
            return List.of(
                    Figure.alone(
                            GOAL_MICROS,
                            "a query over %,d services, 99 of 100"
                                    .formatted(crowd.services().size()),
                            "µs",
                            oursMeasured.wall.percentile(99),
                            OptionalDouble.of(peerMeasured.wall.percentile(99))),
                    Figure.alone(
                            GOAL_MICROS,
                            "the processor's time of it, 99 of 100",
                            "µs",
                            oursMeasured.processor.percentile(99),
                            OptionalDouble.of(peerMeasured.processor.percentile(99))),
                    Figure.alone(
                            GOAL_MEDIAN_MICROS,
                            "a query, median",
                            "µs",
                            oursMeasured.wall.median(),
                            OptionalDouble.of(peerMeasured.wall.median())),
                    missed(sounds),
                    Figure.alone(GOAL_MAKING_MS, "making the index", "ms", making, OptionalDouble.of(peerMaking)),
                    Figure.alone(
                            GOAL_MEBIBYTES,
                            "the index in memory",
                            "MiB",
                            ours.bytes() / 1048576.0,
                            OptionalDouble.empty()));
        }
    }

    /** What residents type, and as much as is looked at of ever longer rows of it. */
    private List<String> typed() {
        var typed = new ArrayList<String>();
        var row = new StringBuilder();
        for (var one : asked) {
            typed.add(one.typed());
            row.append(one.typed());
            if (row.length() >= LONGEST) {
                typed.add(row.substring(0, LONGEST));
                row.setLength(0);
            }
        }
        return typed;
    }

    /** All that is typed, each query of both before the next. */
    private void once(Asking ours, Measured oursMeasured, Asking peer, Measured peerMeasured) throws IOException {
        for (String words : typed()) {
            ask(ours, words, oursMeasured);
            ask(peer, words, peerMeasured);
        }
    }

    private void ask(Asking asking, String words, Measured measured) throws IOException {
        long processor = thread.getCurrentThreadCpuTime();
        long wall = time.nanos();
        asking.ask(words);
        measured.wall.add((time.nanos() - wall) / 1e3);
        measured.processor.add((thread.getCurrentThreadCpuTime() - processor) / 1e3);
    }

    private Figure missed(Sounds sounds) throws IOException {
        var ours = Finder.of(sample, sounds);
        int oursMissed = 0;
        int peerMissed = 0;
        try (var peer = PlainSearch.over(sample)) {
            for (var one : asked) {
                boolean found = ours.find(one.typed(), FIRST).stream()
                        .anyMatch(hit -> one.meant().contains(hit.service().id()));
                oursMissed += found ? 0 : 1;
                peerMissed += peer.find(one.typed(), FIRST).stream().anyMatch(one.meant()::contains) ? 0 : 1;
            }
        }
        return Figure.alone(
                GOAL_MISSED,
                "meant and not among the first three, of %d queries".formatted(asked.size()),
                "%",
                100.0 * oursMissed / asked.size(),
                OptionalDouble.of(100.0 * peerMissed / asked.size()));
    }
}
