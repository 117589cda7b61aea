package org.linli.rehearsal.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.Logger;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;

/** {@code ./linli bench payments [--rounds N] [--records N] [--json FILE]}: the journal beside raw writes, SQLite and H2. */
public final class PaymentsBenchMain {
    private static final BenchOptions USUAL = new BenchOptions(9, 100_000, Optional.empty());
    private static final BenchRun RUN = new BenchRun(
            "payments", "./linli bench payments [--rounds N] [--records N] [--json FILE]", PaymentsBenchMain::bench);
    private static final int APPENDS = 500;

    /** The programs speak of every fault that is simulated. Kept, or the JDK forgets it. */
    private static final Logger QUIET = Logger.getLogger("");

    private PaymentsBenchMain() {}

    public static void main(String[] args) {
        System.exit(measure(args));
    }

    /** @return the exit code */
    static int measure(String[] args) {
        LogManager.getLogManager().reset();
        QUIET.setLevel(Level.OFF);
        return RUN.measure(BenchOptions.read(args, USUAL, "records"));
    }

    private static Table bench(BenchOptions options) throws ProgramFailed, IOException {
        var data = BenchRun.data(Launch.ofThisCheckout(), "payments");
        empty(data);
        double load = BenchRun.load();
        var figures = new PaymentsBench(data, Monotonic.system(), System.out)
                .run(options.rounds(), APPENDS, options.strokes());
        empty(data);
        return new Table("payments", options.rounds(), "named in each row", load, BenchRun.load(), figures);
    }

    /** Of what a bench before this one left, or this one made. */
    private static void empty(Path data) throws IOException {
        try (var all = Files.walk(data)) {
            for (var path : all.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(data)) {
                    Files.delete(path);
                }
            }
        }
    }
}
