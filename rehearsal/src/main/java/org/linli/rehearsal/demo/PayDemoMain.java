package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Claim;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;
import org.linli.rehearsal.visit.Sofa;

/** {@code ./linli demo pay}, see {@link DemoOptions#USAGE}. Exit code 0 only if everything is proved. */
public final class PayDemoMain {
    private static final Monotonic CLOCK = Monotonic.system();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final DemoOptions options;
    private final DemoCommunities communities;
    private final Set<String> homesSeen = new HashSet<>();
    private final List<Ended> ended = new ArrayList<>();
    private Duration start = Duration.ZERO;
    private long nextSeed;

    /** A visit that is over. */
    private record Ended(ProvedVisit visit, long seed, Path out, Optional<String> failure) {}

    private PayDemoMain(DemoOptions options, DemoCommunities communities) {
        this.options = options;
        this.communities = communities;
        this.nextSeed = options.seed();
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String[] args) {
        var launch = Launch.ofThisCheckout();
        var options = DemoOptions.read(args, launch.home());
        if (options.isEmpty()) {
            System.err.println("linli: `demo pay` does not understand: " + String.join(" ", args));
            System.err.println("linli: usage: " + DemoOptions.USAGE);
            return 2;
        }
        return run(
                launch,
                options.get(),
                options.get().all() ? Way.all() : List.of(options.get().way()));
    }

    /** @param ways one visit each, in one house */
    static int run(Launch launch, DemoOptions options, List<Way> ways) {
        var today = LocalDate.ofInstant(InstantSource.system().instant(), CHINA);
        var communities = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, today);
        try (var ending = Ending.prepared();
                var out = Claim.on(options.out().resolve("demo.lock")).orElse(null)) {
            if (out == null) {
                System.err.println("linli: another demo writes into " + options.out()
                        + "; wait for it, or name another folder with --out");
                return 2;
            }
            return new PayDemoMain(options, communities).play(launch, ending, ways);
        } catch (IOException unusable) {
            System.err.println("linli: " + options.out() + " cannot be used: " + unusable.getMessage());
            return 2;
        }
    }

    private int play(Launch launch, Ending ending, List<Way> ways) throws IOException {
        long begun = CLOCK.nanos();
        DemoFolder.withoutHouse(options.out());
        Optional<String> failure = Optional.empty();
        try {
            visits(launch, ways);
        } catch (ProgramFailed | IOException failed) {
            failure = Optional.of(String.valueOf(failed.getMessage()));
        }
        if (ending.isAsked()) {
            System.out.println("demo pay: ended before its time");
            return 1;
        }
        boolean good = failure.isEmpty();
        for (var one : ended) {
            var why = one.failure().isPresent() ? one.failure() : failure;
            write(one.visit().report(one.seed(), why, start), one.out());
            good &= one.failure().isEmpty();
        }
        failure.ifPresent(why -> System.err.println("linli: " + why));
        say(good, ways, CLOCK.since(begun).toMillis() / 1000.0);
        return good ? 0 : 1;
    }

    private void say(boolean good, List<Way> ways, double seconds) {
        if (!good) {
            System.out.printf("demo pay: failed, %.1f s; see %s%n", seconds, options.out());
        } else if (ways.size() > 1) {
            System.out.printf("demo pay: %d of %d ways proved, %.1f s%n", ended.size(), ways.size(), seconds);
        } else {
            var resident = ended.getFirst().visit().resident();
            System.out.printf(
                    "demo pay: %s, %d bills, ¥%s, %.1f s%n",
                    ways.getFirst().means().isPaidHere() ? "posted" : "slip printed, nothing charged",
                    resident.bills().size(),
                    resident.total().digits(),
                    seconds);
        }
    }

    private void visits(Launch launch, List<Way> ways) throws ProgramFailed, IOException {
        Path data = options.out().resolve("house");
        var first = Resident.ofSeed(communities, options.seed());
        var plan = new Plan(
                data, 0, DemoCommunities.DEFAULT_SEED, first.community().id(), true);
        if (options.screen() == Screen.TV) {
            atHome(launch, plan, ways);
            return;
        }
        try (var display = display(data);
                var house = House.open(launch, plan, display, told -> System.out.println("  " + told));
                var counter = Counter.of(house)) {
            start = house.kioskStart();
            for (var way : ways) {
                visit(house, counter, way, ways.size() > 1);
            }
            house.kiosk().close();
            proveByTheJournal();
        }
    }

    private void atHome(Launch launch, Plan plan, List<Way> ways) throws ProgramFailed, IOException {
        try (var sofa = Sofa.setUp(CLOCK);
                var display = display(plan.data());
                var house = House.open(
                        launch,
                        plan.withoutKiosk().with(sofa.television()),
                        display,
                        told -> System.out.println("  " + told));
                var counter = sofa.sitDown(house)) {
            start = house.televisionStart();
            for (var way : ways) {
                visit(house, counter, way, false);
            }
            System.out.println("  " + sofa.pressed() + " keys through lircd");
            house.television().close();
            proveByTheJournal();
        }
    }

    /** Once the terminal has ended. */
    private void proveByTheJournal() throws ProgramFailed {
        for (var one : ended) {
            one.visit().proveByTheJournal();
        }
    }

    /** One after the other, each from another home; the first that fails ends the demo, for the glass is not theirs then. */
    private void visit(House house, Counter counter, Way way, boolean several) throws ProgramFailed, IOException {
        var resident = next(way.route());
        long seed = nextSeed - 1;
        Path out = several ? options.out().resolve(way.name()) : options.out();
        DemoFolder.withoutPictures(out);
        var visit = new ProvedVisit(house, counter, resident, options.screen(), way, out, CLOCK);
        var mine = visit.resident();
        System.out.printf(
                "Seed %d: %s, home %s, %s, %d bills, ¥%s%n",
                seed,
                mine.community().name(),
                mine.household().id(),
                way.name(),
                mine.bills().size(),
                mine.total().digits());
        try {
            visit.go();
            System.out.println("  " + visit.proof());
            ended.add(new Ended(visit, seed, out, Optional.empty()));
        } catch (ProgramFailed | IOException failed) {
            ended.add(new Ended(visit, seed, out, Optional.of(String.valueOf(failed.getMessage()))));
            throw failed;
        }
    }

    /** Of the community the kiosk stands in, from a home nobody has come from yet. */
    private Resident next(Route route) {
        var community = Resident.ofSeed(communities, options.seed()).community().id();
        while (true) {
            var resident = Resident.ofSeed(communities, nextSeed++);
            if (resident.community().id().equals(community)
                    && resident.canCome(route)
                    && homesSeen.add(resident.household().id())) {
                return resident;
            }
        }
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }

    private static void write(Report report, Path out) {
        try {
            Files.createDirectories(out);
            report.write(out.resolve("report.json"));
        } catch (IOException full) {
            System.err.println("linli: the report could not be written: " + full.getMessage());
        }
    }
}
