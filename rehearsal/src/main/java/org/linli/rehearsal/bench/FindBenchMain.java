package org.linli.rehearsal.bench;

import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.linli.catalogue.Catalogue;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;

/** {@code ./linli bench find [--rounds N] [--services N] [--json FILE]}: the search beside a plain one. */
public final class FindBenchMain {
    private static final BenchOptions USUAL = new BenchOptions(10, 10_000, Optional.empty());
    private static final BenchRun RUN =
            new BenchRun("find", "./linli bench find [--rounds N] [--services N] [--json FILE]", FindBenchMain::bench);
    private static final long SEED = 41;

    /** Speaks of modules that this Java was not started with. Kept, or the JDK forgets it. */
    private static final Logger QUIET = Logger.getLogger("org.apache.lucene");

    private FindBenchMain() {}

    public static void main(String[] args) {
        System.exit(measure(args));
    }

    /** @return the exit code */
    static int measure(String[] args) {
        QUIET.setLevel(Level.SEVERE);
        return RUN.measure(BenchOptions.read(args, USUAL, "services"));
    }

    private static Table bench(BenchOptions options) throws ProgramFailed, IOException {
        var home = Launch.ofThisCheckout().home();
        var sample = sample(CatalogueReader.read(home.resolve("catalogue/sample")));
        var crowd = Crowd.of(sample, options.strokes(), SEED);
        double load = BenchRun.load();
        var figures =
                new FindBench(sample, crowd, Asked.all(home), Monotonic.system(), System.out).run(options.rounds());
        return new Table("find", options.rounds(), PlainSearch.name(), load, BenchRun.load(), figures);
    }

    private static Catalogue sample(Reading reading) throws ProgramFailed {
        return switch (reading) {
            case Reading.Sound(var catalogue) -> catalogue;
            case Reading.Unsound(var problems) ->
                throw new ProgramFailed(problems.getFirst().toString());
        };
    }
}
