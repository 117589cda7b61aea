package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.linli.central.server.community.DemoCommunities;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Claim;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.OfficePrinter;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Sofa;

/** {@code ./linli demo NAME} for every {@link Errand}. Exit code 0 only if everything is proved. */
public final class ErrandDemoMain {
    private static final Map<String, Kind> ERRANDS = Map.of(
            "find", Kind.anywhere(FindErrand::of),
            "lookup", Kind.anywhere(LookUpErrand::of),
            "certificate", new Kind(CertificateErrand::of, Set.of(Screen.KIOSK)),
            "notices", Kind.anywhere(NoticesErrand::of),
            "follow", Kind.anywhere(FollowErrand::of),
            "report", Kind.anywhere(ReportErrand::of));

    private static final Monotonic CLOCK = Monotonic.system();

    private final String name;
    private final DemoRun run;
    private final Errand errand;
    private final Diary diary;
    private Duration start = Duration.ZERO;

    /** @param screens on which it can be done */
    private record Kind(Errand.Casting casting, Set<Screen> screens) {
        static Kind anywhere(Errand.Casting casting) {
            return new Kind(casting, Set.of(Screen.values()));
        }
    }

    private ErrandDemoMain(String name, DemoRun run, Errand errand) {
        this.name = name;
        this.run = run;
        this.errand = errand;
        this.diary = new Diary(run.out(), CLOCK);
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /**
     * @param args the errand's name, then its options
     * @return the exit code
     */
    static int run(String[] args) {
        String name = args.length == 0 ? "" : args[0];
        var kind = ERRANDS.get(name);
        return kind == null ? misunderstood(args) : run(name, kind, args);
    }

    private static int misunderstood(String[] args) {
        System.err.println("linli: `demo` does not understand: " + String.join(" ", args));
        return 2;
    }

    private static int run(String name, Kind kind, String[] args) {
        var launch = Launch.ofThisCheckout();
        var options = Arrays.copyOfRange(args, 1, args.length);
        var run = DemoRun.read(options, launch.home(), name, kind.screens()).orElse(null);
        if (run == null) {
            return misunderstood(args);
        }
        try (var ending = Ending.prepared();
                var out = Claim.on(run.out().resolve("demo.lock")).orElse(null)) {
            if (out == null) {
                System.err.println("linli: another demo writes into " + run.out()
                        + "; wait for it, or name another folder with --out");
                return 2;
            }
            return new ErrandDemoMain(name, run, kind.casting().of(run)).play(launch, ending);
        } catch (ProgramFailed notInOrder) {
            System.err.println("linli: " + notInOrder.getMessage());
            return 2;
        } catch (IOException unusable) {
            System.err.println("linli: " + run.out() + " cannot be used: " + unusable.getMessage());
            return 2;
        }
    }

    private int play(Launch launch, Ending ending) throws IOException {
        long begun = CLOCK.nanos();
        DemoFolder.clear(run.out());
        System.out.printf("Seed %d: %s%n", run.seed(), errand.programme());
        @Nullable String failure = null;
        try {
            open(launch);
            errand.proveAfterwards(run.out());
        } catch (ProgramFailed | IOException failed) {
            failure = String.valueOf(failed.getMessage());
        }
        if (ending.isAsked()) {
            System.out.println("demo " + name + ": ended before its time");
            return 1;
        }
        errand.tell(report(Optional.ofNullable(failure))).write(run.out().resolve("report.json"));
        double seconds = CLOCK.since(begun).toMillis() / 1000.0;
        if (failure != null) {
            System.err.println("linli: " + failure);
            System.out.printf("demo %s: failed, %.1f s; see %s%n", name, seconds, run.out());
            return 1;
        }
        System.out.printf("demo %s: %s, %.1f s%n", name, errand.summary(), seconds);
        return 0;
    }

    private void open(Launch launch) throws ProgramFailed, IOException {
        Path data = run.out().resolve("house");
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, errand.community(), true);
        if (run.screen() == Screen.TV) {
            atHome(launch, plan);
        } else {
            inTheHall(launch, plan);
        }
    }

    private void inTheHall(Launch launch, Plan plan) throws ProgramFailed, IOException {
        if (!errand.wantsOfficePrinter() || !OfficePrinter.canStart()) {
            if (errand.wantsOfficePrinter()) {
                say("ippeveprinter stands here for root alone; the desk's virtual page printer prints");
            }
            inTheHall(launch, plan, Optional.empty());
            return;
        }
        try (var printer = OfficePrinter.start()) {
            say("ippeveprinter at " + printer.address());
            inTheHall(launch, plan.printingAt(printer.address()), Optional.of(printer));
        }
    }

    private void inTheHall(Launch launch, Plan plan, Optional<OfficePrinter> printer)
            throws ProgramFailed, IOException {
        try (var display = display(plan.data());
                var house = House.open(launch, plan, display, ErrandDemoMain::say);
                var counter = Counter.of(house)) {
            start = house.kioskStart();
            play(house, counter, printer);
        }
    }

    private void atHome(Launch launch, Plan plan) throws ProgramFailed, IOException {
        try (var sofa = Sofa.setUp(CLOCK);
                var display = display(plan.data());
                var house =
                        House.open(launch, plan.withoutKiosk().with(sofa.television()), display, ErrandDemoMain::say);
                var counter = sofa.sitDown(house)) {
            start = house.televisionStart();
            play(house, counter, Optional.empty());
            say(sofa.pressed() + " keys through lircd");
        }
    }

    private void play(House house, Counter counter, Optional<OfficePrinter> printer) throws ProgramFailed, IOException {
        var album = new PictureAlbum(counter, run.screen(), diary);
        errand.play(new Errand.Scenery(house, counter, album, run.screen(), run.out(), printer));
    }

    private Report report(Optional<String> failure) {
        return Report.ofErrand(
                name,
                run.screen(),
                failure.isEmpty() ? errand.outcome() : "failed",
                failure.orElse(null),
                run.seed(),
                errand.community(),
                diary.steps(),
                start);
    }

    private static void say(String told) {
        System.out.println("  " + told);
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }
}
