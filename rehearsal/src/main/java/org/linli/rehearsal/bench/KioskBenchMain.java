package org.linli.rehearsal.bench;

import java.io.IOException;
import java.util.Optional;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;

/** {@code ./linli bench kiosk [--rounds N] [--taps N] [--json FILE]}. */
public final class KioskBenchMain {
    private static final BenchOptions USUAL = new BenchOptions(7, 60, Optional.empty());
    private static final BenchRun RUN =
            new BenchRun("kiosk", "./linli bench kiosk [--rounds N] [--taps N] [--json FILE]", KioskBenchMain::bench);

    private KioskBenchMain() {}

    public static void main(String[] args) {
        System.exit(BenchRun.hasClassesPrepared() ? measure(args) : 1);
    }

    /** With the programs' classes as they are. */
    static int measure(String[] args) {
        return RUN.measure(BenchOptions.read(args, USUAL, "taps"));
    }

    private static Table bench(BenchOptions options) throws ProgramFailed, IOException {
        var launch = Launch.ofThisCheckout();
        var data = BenchRun.data(launch, "kiosk");
        var plan = new Plan(data, 0, 1, "fenghe", true);
        try (var display = Display.virtual(plan.log("xvfb"));
                var house = House.open(launch, plan, display, told -> {});
                var stopwatch = Stopwatch.at(display, plan.log("stopwatch"))) {
            house.kill(House.Part.KIOSK);
            double load = BenchRun.load();
            var sheet = new Chromium.Sheet(BenchRun.page("home.html", data), 1080, 1920);
            var peer = new Chromium(display, sheet, data.resolve("profile"), plan.log("chromium"));
            try {
                var figures = new KioskBench(stopwatch, options.rounds(), options.strokes(), System.out)
                        .run(new Kiosk(house), peer);
                return new Table("kiosk", options.rounds(), Chromium.version(), load, BenchRun.load(), figures);
            } finally {
                peer.end();
            }
        }
    }
}
