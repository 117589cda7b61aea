package org.linli.rehearsal.torn;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import org.linli.rehearsal.simulate.Simulation;

/**
 * {@code ./linli payments torn --seeds A..B}: the journals of these seeds of the simulator and some with long records, cut off at every
 * sync in every way; ends with 1 when one image breaks what the journal promises.
 */
public final class TornMain {
    private static final Pattern SEEDS = Pattern.compile("([0-9]{1,9})\\.\\.([0-9]{1,9})");
    private static final Seeds USUAL = new Seeds(1, 140);

    /** Twelve sectors: some 6,000 images of one record. */
    private static final int MOST_SHARED = 36;

    /** The programs speak of every torn end. Kept, or the JDK forgets it. */
    private static final Logger QUIET = Logger.getLogger("");

    private final PrintStream out;
    private final Tally tally;

    private TornMain(PrintStream out) {
        this.out = out;
        this.tally = new Tally(out);
    }

    record Seeds(long first, long last) {}

    public static void main(String[] args) {
        System.exit(run(args, System.out));
    }

    /** @return the exit code */
    static int run(String[] args, PrintStream out) {
        var wanted = read(args);
        if (wanted.isEmpty()) {
            out.println("linli: use: ./linli payments torn --seeds A..B");
            return 2;
        }
        return look(wanted.get(), MOST_SHARED, out);
    }

    /** @param mostShared as {@link LongRecords} takes it */
    static int look(Seeds seeds, int mostShared, PrintStream out) {
        LogManager.getLogManager().reset();
        QUIET.setLevel(Level.OFF);
        return new TornMain(out).look(seeds, mostShared);
    }

    private static Optional<Seeds> read(String[] args) {
        if (args.length == 0) {
            return Optional.of(USUAL);
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

    private int look(Seeds wanted, int mostShared) {
        int workers = Runtime.getRuntime().availableProcessors();
        try (ExecutorService pool = Executors.newFixedThreadPool(
                workers, Thread.ofPlatform().name("torn-", 0).factory())) {
            var work = new ArrayList<Future<?>>();
            work.add(pool.submit(() -> new LongRecords(tally, mostShared).play()));
            for (long seed = wanted.first; seed <= wanted.last; seed++) {
                long mine = seed;
                work.add(pool.submit(() -> seed(mine)));
            }
            await(work);
        }
        tally.tell();
        tally.conclude();
        return tally.bad() == 0 ? 0 : 1;
    }

    private static void await(List<Future<?>> work) {
        for (var each : work) {
            try {
                each.get();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("interrupted", interrupted);
            } catch (ExecutionException bug) {
                throw new IllegalStateException("a journal could not be played", bug.getCause());
            }
        }
    }

    private void seed(long seed) {
        var central = new TornCheck(new CentralHalf(), "seed " + seed + ", central", tally);
        var outcome = Simulation.watched(seed, (site, disk, durable) -> {
            var check = site.equals(Simulation.CENTRAL)
                    ? central
                    : new TornCheck(new TerminalHalf(), "seed " + seed + ", " + site, tally);
            check.look(disk, durable);
        });
        if (!outcome.holds()) {
            tally.bad("seed " + seed, outcome.violation().getFirst());
        }
        synchronized (out) {
            out.println("  seed " + seed + ": " + tally.states() + " states, " + tally.bad() + " bad so far");
        }
    }
}
