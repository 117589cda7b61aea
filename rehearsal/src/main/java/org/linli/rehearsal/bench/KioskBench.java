package org.linli.rehearsal.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.rehearsal.bench.Stopwatch.Part;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * The kiosk beside a kiosk browser on the same display, in turns: how soon its front page stands, what it holds in memory,
 * how soon a touch shows. Both are judged by the same eye: the pixels of the screen.
 */
final class KioskBench {
    /// Below the clock, above what 放大字 opens: what stands there changes only when somebody touches. A strip down the
    /// beginnings of the lines: the whole page takes the eye twenty milliseconds a look, and a processor from both.
    private static final Part PAGE = new Part(64, 480, 200, 480);

    private static final int KEY_PART = 48;

    private static final Duration REACTION = Duration.ofSeconds(5);

    private final Stopwatch stopwatch;
    private final FrontPage page;
    private final int rounds;
    private final int taps;
    private final PrintStream out;

    /** One contestant's values. */
    private static final class Measured {
        final Sample start = new Sample();
        final Sample memory = new Sample();
        final Sample pressed = new Sample();
        final Sample reaction = new Sample();
        final long front;

        Measured(long front) {
            this.front = front;
        }
    }

    KioskBench(Stopwatch stopwatch, int rounds, int taps, PrintStream out) {
        this.stopwatch = stopwatch;
        this.page = new FrontPage(stopwatch, PAGE);
        this.rounds = rounds;
        this.taps = taps;
        this.out = out;
    }

    /** @return goals of ours over the peer's */
    List<Figure> run(Touchable ours, Touchable peer) throws ProgramFailed {
        var oursMeasured = new Measured(page.learn(ours));
        var peerMeasured = new Measured(page.learn(peer));
        Map<Touchable, Measured> measured = new LinkedHashMap<>();
        measured.put(ours, oursMeasured);
        measured.put(peer, peerMeasured);
        for (int round = 1; round <= rounds; round++) {
            for (var entry : measured.entrySet()) {
                round(round, entry.getKey(), entry.getValue());
            }
        }
        return figures(oursMeasured, peerMeasured);
    }

    private void round(int number, Touchable contestant, Measured values) throws ProgramFailed {
        double start = page.start(contestant, values.front);
        values.start.add(start);
        presses(contestant.key(), values.pressed);
        taps(contestant.larger(), values.reaction);
        values.memory.add(page.settledMebibytes(contestant));
        contestant.end();
        out.printf(
                "  round %d  %-17s start %5.0f ms  memory %4.0f MiB  key %5.1f ms  page %5.1f ms (medians so far)%n",
                number,
                contestant.name(),
                start,
                values.memory.median(),
                values.pressed.median(),
                values.reaction.median());
    }

    /** A key under the finger, seen by the pixels at its middle. */
    private void presses(Touchable.Point key, Sample into) throws ProgramFailed {
        var middle = new Part(key.x() - KEY_PART / 2, key.y() - KEY_PART / 2, KEY_PART, KEY_PART);
        for (int press = 0; press < taps; press++) {
            into.add(stopwatch.press(key.x(), key.y(), middle, REACTION).toNanos() / 1e6);
            stopwatch.still(middle, REACTION);
        }
    }

    /** Every word of the page in another size. */
    private void taps(Touchable.Point larger, Sample into) throws ProgramFailed {
        for (int tap = 0; tap < taps; tap++) {
            into.add(stopwatch.reaction(larger.x(), larger.y(), PAGE, REACTION).toNanos() / 1e6);
            stopwatch.still(PAGE, REACTION);
        }
    }

    private static List<Figure> figures(Measured ours, Measured peer) {
        return List.of(
                Figure.atMost(1.3, "start to a usable front page", "ms", ours.start.median(), peer.start.median()),
                Figure.atMost(
                        0.6, "memory (PSS) of all its processes", "MiB", ours.memory.median(), peer.memory.median()),
                touch("touch to the key's changed pixels, 99 of 100", ours.pressed, peer.pressed),
                touch("touch to the whole page in another size, 99 of 100", ours.reaction, peer.reaction));
    }

    private static Figure touch(String what, Sample ours, Sample peer) {
        return Figure.atMost(1.0, what, "ms", ours.percentile(99), peer.percentile(99))
                .andAtMost(50);
    }
}
