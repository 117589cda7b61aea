package org.linli.rehearsal.bench;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Optional;
import java.util.OptionalDouble;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Television;
import org.linli.rehearsal.visit.Album;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Visit;

/** {@code ./linli bench faces [--rounds N] [--keys N] [--json FILE]}: the television and the phone beside it. */
public final class FacesBenchMain {
    private static final BenchOptions USUAL = new BenchOptions(7, 60, Optional.empty());
    private static final BenchRun RUN =
            new BenchRun("faces", "./linli bench faces [--rounds N] [--keys N] [--json FILE]", FacesBenchMain::bench);
    private static final String COMMUNITY = "fenghe";
    private static final long PHONE_GOAL_MS = 150;

    private FacesBenchMain() {}

    public static void main(String[] args) {
        System.exit(BenchRun.hasClassesPrepared() ? measure(args) : 1);
    }

    /** With the programs' classes as they are. */
    static int measure(String[] args) {
        return RUN.measure(BenchOptions.read(args, USUAL, "keys"));
    }

    private static Table bench(BenchOptions options) throws ProgramFailed, IOException {
        var launch = Launch.ofThisCheckout();
        var data = BenchRun.data(launch, "faces");
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, COMMUNITY, true)
                .withoutKiosk()
                .with(Television.USUAL.lyingOpen());
        try (var display = Display.virtual(plan.log("xvfb"));
                var house = House.open(launch, plan, display, told -> {})) {
            var screen = house.televisionDisplay().orElseThrow();
            try (var stopwatch = Stopwatch.at(screen, plan.log("stopwatch"))) {
                double load = BenchRun.load();
                house.kill(House.Part.TELEVISION);
                var figures = new ArrayList<Figure>();
                var sheet = new Chromium.Sheet(BenchRun.page("tv-home.html", data), 1920, 1080);
                var peer = new Chromium(screen, sheet, data.resolve("profile"), plan.log("chromium"));
                try {
                    figures.addAll(new FacesBench(stopwatch, options, System.out)
                            .run(new Ours(house, House.Part.TELEVISION), peer));
                } finally {
                    peer.end();
                }
                figures.add(phone(house, stopwatch, options));
                return new Table("faces", options.rounds(), Chromium.version(), load, BenchRun.load(), figures);
            }
        }
    }

    private static Figure phone(House house, Stopwatch stopwatch, BenchOptions options)
            throws ProgramFailed, IOException {
        house.start(House.Part.TELEVISION);
        try (var remote = house.remote();
                var counter = Counter.atHome(house, Television.USUAL.size(), remote::press)) {
            var visit = new Visit(counter, resident(), Album.none()).by(Route.ACCOUNT);
            var sample = new PhoneToTelevision(counter, stopwatch, Monotonic.system())
                    .measure(visit, options.rounds() * options.strokes());
            System.out.printf("  phone    %d strokes, median %.1f ms%n", sample.size(), sample.median());
            return Figure.alone(
                    PHONE_GOAL_MS,
                    "phone's key to the television's pixels, 99 of 100",
                    "ms",
                    sample.percentile(99),
                    OptionalDouble.empty());
        }
    }

    private static Resident resident() {
        var communities = DemoCommunities.of(
                DemoCommunities.DEFAULT_SEED,
                LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
        for (long seed = 1; ; seed++) {
            var resident = Resident.ofSeed(communities, seed);
            if (resident.community().id().equals(COMMUNITY) && resident.canCome(Route.ACCOUNT)) {
                return resident.coming(Route.ACCOUNT);
            }
        }
    }
}
