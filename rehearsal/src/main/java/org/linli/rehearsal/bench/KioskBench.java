package org.linli.rehearsal.bench;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.linli.foundation.time.Monotonic;
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

    private static final Duration START = Duration.ofSeconds(90);
    private static final Duration REACTION = Duration.ofSeconds(5);

    /// A browser and a JVM both go on loading after their first page; memory is read when that is over.
    private static final Duration SETTLED = Duration.ofSeconds(20);

    /// A look takes an eighth of a second: a page that has not changed for two seconds has come whole.
    private static final int SAME_LOOKS = 16;

    private static final int LOOKS = 400;

    private final Stopwatch stopwatch;
    private final int rounds;
    private final int taps;
    private final PrintStream out;
    private final Map<Contestant, Measured> measured = new LinkedHashMap<>();

    /** One contestant's values. */
    private static final class Measured {
        final Sample start = new Sample();
        final Sample memory = new Sample();
        final Sample pressed = new Sample();
        final Sample reaction = new Sample();
        long front;
    }

    KioskBench(Stopwatch stopwatch, int rounds, int taps, PrintStream out) {
        this.stopwatch = stopwatch;
        this.rounds = rounds;
        this.taps = taps;
        this.out = out;
    }

    /** @return goals of ours over the peer's */
    List<Figure> run(Contestant ours, Contestant peer) throws ProgramFailed {
        measured.put(ours, new Measured());
        measured.put(peer, new Measured());
        for (var contestant : measured.keySet()) {
            warmUp(contestant);
        }
        for (int round = 1; round <= rounds; round++) {
            for (var entry : measured.entrySet()) {
                round(round, entry.getKey(), entry.getValue());
            }
        }
        return figures(values(ours), values(peer));
    }

    /** Once without measuring: the files are in memory then, and what the front page looks like is known. */
    private void warmUp(Contestant contestant) throws ProgramFailed {
        long empty = stopwatch.still(PAGE, START);
        contestant.start();
        contestant.larger();
        values(contestant).front = front(empty);
        contestant.end();
    }

    /** How the front page looks when everything on it has come: another look than the empty screen's, and it stays. */
    private long front(long empty) throws ProgramFailed {
        long looks = empty;
        int same = 0;
        for (int look = 0; look < LOOKS; look++) {
            long now = stopwatch.still(PAGE, START);
            same = now == looks ? same + 1 : 0;
            looks = now;
            if (looks != empty && same >= SAME_LOOKS) {
                return looks;
            }
        }
        throw new ProgramFailed("no front page came to stay on the screen");
    }

    private void round(int number, Contestant contestant, Measured values) throws ProgramFailed {
        if (stopwatch.still(PAGE, START) == values.front) {
            throw new ProgramFailed("the screen still shows what was ended");
        }
        var clock = Monotonic.system();
        long begun = clock.nanos();
        contestant.start();
        long stood = stopwatch.until(PAGE, values.front, START);
        values.start.add((stood - begun) / 1e6);
        presses(contestant.key(), values.pressed);
        taps(contestant.larger(), values.reaction);
        values.memory.add(settled(contestant));
        contestant.end();
        out.printf(
                "  round %d  %-17s start %5.0f ms  memory %4.0f MiB  key %5.1f ms  page %5.1f ms (medians so far)%n",
                number,
                contestant.name(),
                (stood - begun) / 1e6,
                values.memory.median(),
                values.pressed.median(),
                values.reaction.median());
    }

    /** A key under the finger, seen by the pixels at its middle. */
    private void presses(Contestant.Point key, Sample into) throws ProgramFailed {
        var middle = new Part(key.x() - KEY_PART / 2, key.y() - KEY_PART / 2, KEY_PART, KEY_PART);
        for (int press = 0; press < taps; press++) {
            into.add(stopwatch.press(key.x(), key.y(), middle, REACTION).toNanos() / 1e6);
            stopwatch.still(middle, REACTION);
        }
    }

    /** Every word of the page in another size. */
    private void taps(Contestant.Point larger, Sample into) throws ProgramFailed {
        for (int tap = 0; tap < taps; tap++) {
            into.add(stopwatch.reaction(larger.x(), larger.y(), PAGE, REACTION).toNanos() / 1e6);
            stopwatch.still(PAGE, REACTION);
        }
    }

    /** Memory once it has stopped growing: the first of two readings a moment apart that agree within a hundredth. */
    private double settled(Contestant contestant) throws ProgramFailed {
        double before = ProcessTree.pssMebibytes(contestant.pid());
        for (long looks = SETTLED.toMillis() / 500; looks > 0; looks--) {
            stopwatch.still(PAGE, REACTION);
            stopwatch.still(PAGE, REACTION);
            double now = ProcessTree.pssMebibytes(contestant.pid());
            if (Math.abs(now - before) < before / 100) {
                return now;
            }
            before = now;
        }
        return before;
    }

    private Measured values(Contestant contestant) {
        var values = measured.get(contestant);
        if (values == null) {
            throw new IllegalStateException(contestant.name() + " does not take part");
        }
        return values;
    }

    private static List<Figure> figures(Measured ours, Measured peer) {
        var figures = new ArrayList<Figure>();
        figures.add(Figure.atMost(1.3, "start to a usable front page", "ms", ours.start.median(), peer.start.median()));
        figures.add(Figure.atMost(
                0.6, "memory (PSS) of all its processes", "MiB", ours.memory.median(), peer.memory.median()));
        figures.add(touch("touch to the key's changed pixels, 99 of 100", ours.pressed, peer.pressed));
        figures.add(touch("touch to the whole page in another size, 99 of 100", ours.reaction, peer.reaction));
        return figures;
    }

    private static Figure touch(String what, Sample ours, Sample peer) {
        return Figure.atMost(1.0, what, "ms", ours.percentile(99), peer.percentile(99))
                .andAtMost(50);
    }
}
