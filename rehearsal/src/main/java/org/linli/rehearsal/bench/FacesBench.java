package org.linli.rehearsal.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.linli.rehearsal.bench.Stopwatch.Part;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * The television beside a kiosk browser on the same display, in turns: how soon its front page stands, what it holds in
 * memory, how soon an arrow has moved the focus. Both are judged by the same eye: the pixels of the screen.
 */
final class FacesBench {
    /// The beginnings of the first two rows of a front page on 1920 × 1080: the focus goes from one to the other.
    private static final Part ROWS = new Part(804, 168, 200, 420);

    private static final Duration REACTION = Duration.ofSeconds(5);

    private final Stopwatch stopwatch;
    private final FrontPage page;
    private final BenchOptions options;
    private final PrintStream out;

    /** One contestant's values. */
    private static final class Measured {
        final Sample start = new Sample();
        final Sample memory = new Sample();
        final Sample key = new Sample();
        final long front;

        Measured(long front) {
            this.front = front;
        }
    }

    FacesBench(Stopwatch stopwatch, BenchOptions options, PrintStream out) {
        this.stopwatch = stopwatch;
        this.page = new FrontPage(stopwatch, ROWS);
        this.options = options;
        this.out = out;
    }

    /** @return goals of ours over the peer's, and by itself */
    List<Figure> run(Contestant ours, Contestant peer) throws ProgramFailed {
        var oursMeasured = new Measured(page.learn(ours));
        var peerMeasured = new Measured(page.learn(peer));
        Map<Contestant, Measured> measured = new LinkedHashMap<>();
        measured.put(ours, oursMeasured);
        measured.put(peer, peerMeasured);
        for (int round = 1; round <= options.rounds(); round++) {
            for (var entry : measured.entrySet()) {
                round(round, entry.getKey(), entry.getValue());
            }
        }
        return figures(oursMeasured, peerMeasured);
    }

    private void round(int number, Contestant contestant, Measured values) throws ProgramFailed {
        double start = page.start(contestant, values.front);
        values.start.add(start);
        contestant.pid();
        keys(values.front, values.key);
        values.memory.add(page.settledMebibytes(contestant));
        contestant.end();
        out.printf(
                "  round %d  %-17s start %5.0f ms  memory %4.0f MiB  key %5.1f ms (medians so far)%n",
                number, contestant.name(), start, values.memory.median(), values.key.median());
    }

    /** Down to the second row and up to the first. What both rows look like then is known, and is waited for whole. */
    private void keys(long first, Sample into) throws ProgramFailed {
        long second = secondRow(first);
        for (int pair = 0; pair < options.strokes(); pair += 2) {
            into.add(struck("UP", first));
            into.add(struck("DOWN", second));
        }
    }

    private long secondRow(long first) throws ProgramFailed {
        stopwatch.strike("DOWN");
        stopwatch.change(ROWS, first, REACTION);
        return stopwatch.still(ROWS, REACTION);
    }

    private double struck(String arrow, long looks) throws ProgramFailed {
        double millis = stopwatch.key(arrow, ROWS, looks, REACTION).toNanos() / 1e6;
        stopwatch.still(ROWS, REACTION);
        return millis;
    }

    private static List<Figure> figures(Measured ours, Measured peer) {
        return List.of(
                Figure.atMost(1.3, "start to a usable front page", "ms", ours.start.median(), peer.start.median()),
                Figure.atMost(
                        0.6, "memory (PSS) of all its processes", "MiB", ours.memory.median(), peer.memory.median()),
                Figure.alone(
                        50,
                        "arrow to the focus painted elsewhere, 99 of 100",
                        "ms",
                        ours.key.percentile(99),
                        OptionalDouble.of(peer.key.percentile(99))));
    }
}
