package org.linli.rehearsal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Training;

/** What every bench does around its measuring: class caches before, a table and a file after, an exit code. */
final class BenchRun {
    private final String name;
    private final String usage;
    private final Measuring measuring;

    /** The bench itself, with its programs around it. */
    interface Measuring {
        Table measure(BenchOptions options) throws ProgramFailed, IOException;
    }

    BenchRun(String name, String usage, Measuring measuring) {
        this.name = name;
        this.usage = usage;
        this.measuring = measuring;
    }

    /** As a house that has stood once has them. */
    static boolean hasClassesPrepared() {
        System.out.println("Preparing the programs' classes, as a house that has stood once has them");
        try {
            new Training(Launch.ofThisCheckout()).completeIfNeeded();
            return true;
        } catch (ProgramFailed | IOException failed) {
            System.err.println("linli: " + failed.getMessage());
            return false;
        }
    }

    /**
     * With the programs' classes as they are.
     *
     * @param options empty when the command line was not understood
     * @return the exit code
     */
    int measure(Optional<BenchOptions> options) {
        if (options.isEmpty()) {
            System.err.println("linli: usage: " + usage);
            return 2;
        }
        try (var ending = Ending.prepared()) {
            var table = measuring.measure(options.get());
            if (ending.isAsked()) {
                System.out.println("bench " + name + ": ended before its time");
                return 1;
            }
            table.print(System.out);
            if (options.get().json().isPresent()) {
                table.write(options.get().json().get());
            }
            return 0;
        } catch (ProgramFailed | IOException failed) {
            System.err.println("linli: " + failed.getMessage());
            return 1;
        }
    }

    /** Where a bench's house keeps its data. */
    static Path data(Launch launch, String name) throws IOException {
        return Files.createDirectories(
                launch.home().resolve("var").resolve("bench").resolve(name));
    }

    static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    /** One of this package's pages, where a browser can open it. */
    static Path page(String name, Path folder) throws IOException {
        Path page = folder.resolve(name);
        try (var in = BenchRun.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no " + name);
            }
            Files.copy(in, page, StandardCopyOption.REPLACE_EXISTING);
        }
        return page;
    }
}
