package org.linli.rehearsal.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Training;

/** {@code ./linli bench kiosk [--rounds N] [--taps N] [--json FILE]}. Exits 0 whatever the figures are; 1 when nothing could be measured. */
public final class KioskBenchMain {
    private static final int ROUNDS = 7;
    private static final int TAPS_A_ROUND = 60;

    private KioskBenchMain() {}

    /** What the command line asks for. */
    record Options(int rounds, int taps, Optional<Path> json) {
        static Optional<Options> read(String[] args) {
            var options = new Options(ROUNDS, TAPS_A_ROUND, Optional.empty());
            for (int at = 0; at < args.length; at += 2) {
                if (at + 1 == args.length) {
                    return Optional.empty();
                }
                String value = args[at + 1];
                boolean number = value.matches("[1-9]\\d{0,3}");
                if (args[at].equals("--rounds") && number) {
                    options = new Options(Integer.parseInt(value), options.taps, options.json);
                } else if (args[at].equals("--taps") && number) {
                    options = new Options(options.rounds, Integer.parseInt(value), options.json);
                } else if (args[at].equals("--json")) {
                    options = new Options(options.rounds, options.taps, Optional.of(Path.of(value)));
                } else {
                    return Optional.empty();
                }
            }
            return Optional.of(options);
        }
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    private static int run(String[] args) {
        System.out.println("Preparing the programs' classes, as a house that has stood once has them");
        try {
            new Training(Launch.ofThisCheckout()).completeIfNeeded();
        } catch (ProgramFailed | IOException failed) {
            System.err.println("linli: " + failed.getMessage());
            return 1;
        }
        return measure(args);
    }

    /** With the programs' classes as they are. */
    static int measure(String[] args) {
        var options = Options.read(args);
        if (options.isEmpty()) {
            System.err.println("linli: usage: ./linli bench kiosk [--rounds N] [--taps N] [--json FILE]");
            return 2;
        }
        try (var ending = Ending.prepared()) {
            var table = bench(options.get());
            if (ending.isAsked()) {
                System.out.println("bench kiosk: ended before its time");
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

    private static Table bench(Options options) throws ProgramFailed, IOException {
        var launch = Launch.ofThisCheckout();
        Path data = Files.createDirectories(
                launch.home().resolve("var").resolve("bench").resolve("kiosk"));
        var plan = new Plan(data, 0, 1, "fenghe", true);
        try (var display = Display.virtual(plan.log("xvfb"));
                var house = House.open(launch, plan, display, told -> {});
                var stopwatch = Stopwatch.at(display, plan.log("stopwatch"))) {
            house.kiosk().kill();
            double load = load();
            var peer = new Chromium(display, page(data), data.resolve("profile"), plan.log("chromium"));
            try {
                var figures = new KioskBench(stopwatch, options.rounds(), options.taps(), System.out)
                        .run(new Kiosk(house), peer);
                return new Table("kiosk", options.rounds(), Chromium.version(), load, load(), figures);
            } finally {
                peer.end();
            }
        }
    }

    private static double load() {
        return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
    }

    private static Path page(Path data) throws IOException {
        Path page = data.resolve("home.html");
        try (var in = KioskBenchMain.class.getResourceAsStream("home.html")) {
            if (in == null) {
                throw new IllegalStateException("no home.html");
            }
            Files.copy(in, page, StandardCopyOption.REPLACE_EXISTING);
        }
        return page;
    }
}
