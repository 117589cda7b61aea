package org.linli.rehearsal.simulate;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.linli.foundation.time.Monotonic;

/** {@code ./linli payments simulate --seeds A..B}: each seed played, one after the other; ends with 1 when one breaks an invariant. */
public final class SimulateMain {
    private static final Pattern SEEDS = Pattern.compile("([0-9]{1,9})\\.\\.([0-9]{1,9})");
    private static final Duration BETWEEN_NEWS = Duration.ofSeconds(10);

    /** Each is told with its last events; more would only push the first off the screen. */
    private static final int MOST_TOLD = 5;

    /** The programs speak of every fault that is played. Kept, or the JDK forgets it. */
    private static final Logger QUIET = Logger.getLogger("");

    private final PrintStream out;
    private final Monotonic clock;
    private long payments;
    private long seeds;
    private int violations;

    private SimulateMain(PrintStream out, Monotonic clock) {
        this.out = out;
        this.clock = clock;
    }

    private record Seeds(long first, long last) {}

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** @return the exit code */
    static int run(String[] args, PrintStream out) {
        var wanted = read(args);
        if (wanted.isEmpty()) {
            out.println("linli: use: ./linli payments simulate --seeds A..B");
            return 2;
        }
        silence();
        return new SimulateMain(out, Monotonic.system()).play(wanted.get());
    }

    /** No program says what befalls it. */
    public static void silence() {
        LogManager.getLogManager().reset();
        QUIET.setLevel(Level.OFF);
    }

    private static Optional<Seeds> read(String[] args) {
        if (args.length == 0) {
            return Optional.of(new Seeds(1, 200));
        }
        if (args.length != 2 || !args[0].equals("--seeds")) {
            return Optional.empty();
        }
        var range = SEEDS.matcher(args[1]);
        if (!range.matches()) {
            return Optional.empty();
        }
        var seeds = new Seeds(Long.parseLong(range.group(1)), Long.parseLong(range.group(2)));
        return seeds.first <= seeds.last ? Optional.of(seeds) : Optional.empty();
    }

    private int play(Seeds wanted) {
        long begun = clock.nanos();
        long told = begun;
        for (long seed = wanted.first; seed <= wanted.last; seed++) {
            var outcome = Simulation.play(seed);
            seeds++;
            payments += outcome.payments();
            if (!outcome.holds()) {
                violations++;
                tell(outcome);
            }
            if (clock.nanos() - told > BETWEEN_NEWS.toNanos()) {
                told = clock.nanos();
                out.printf(Locale.ROOT, "  seed %d, %d payments, %d violations%n", seed, payments, violations);
            }
        }
        double seconds = Math.max(1, clock.nanos() - begun) / 1e9;
        out.printf(
                Locale.ROOT,
                "simulate: %d seeds, %d payments, %d violations, %d payments/s%n",
                seeds,
                payments,
                violations,
                Math.round(payments / seconds));
        return violations == 0 ? 0 : 1;
    }

    private void tell(Simulation.Outcome outcome) {
        if (violations > MOST_TOLD) {
            out.printf(
                    Locale.ROOT,
                    "seed %d: %s%n",
                    outcome.seed(),
                    outcome.violation().getFirst());
            return;
        }
        out.printf(
                Locale.ROOT,
                "seed %d violates %s%n",
                outcome.seed(),
                outcome.violation().getFirst());
        outcome.violation().stream().skip(1).forEach(line -> out.println("  " + line));
        out.printf(Locale.ROOT, "again: ./linli payments simulate --seeds %d..%d%n", outcome.seed(), outcome.seed());
    }
}
