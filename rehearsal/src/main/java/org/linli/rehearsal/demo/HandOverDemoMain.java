package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.linli.rehearsal.phone.BrowserPhone;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Sofa;

/**
 * {@code ./linli demo handover}: begun on the kiosk, gone on with on the television, paid on the phone, the receipt at the
 * kiosk. Exit code 0 only if everything is proved.
 */
public final class HandOverDemoMain {
    static final String USAGE = "./linli demo handover [--seed N] [--out DIR]";

    private static final Monotonic CLOCK = Monotonic.system();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private HandOverDemoMain() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String[] args) {
        var launch = Launch.ofThisCheckout();
        var options = DemoRun.read(args, launch.home(), "handover", Set.of()).orElse(null);
        if (options == null) {
            System.err.println("linli: `demo handover` does not understand: " + String.join(" ", args));
            System.err.println("linli: usage: " + USAGE);
            return 2;
        }
        try (var ending = Ending.prepared();
                var out = Claim.on(options.out().resolve("demo.lock")).orElse(null)) {
            if (out == null) {
                System.err.println("linli: another demo writes into " + options.out()
                        + "; wait for it, or name another folder with --out");
                return 2;
            }
            return play(launch, ending, options);
        } catch (IOException unusable) {
            System.err.println("linli: " + options.out() + " cannot be used: " + unusable.getMessage());
            return 2;
        }
    }

    private static int play(Launch launch, Ending ending, DemoRun options) throws IOException {
        long begun = CLOCK.nanos();
        DemoFolder.clear(options.out());
        var resident = resident(options.seed());
        System.out.printf(
                "Seed %d: %s, home %s, %d bills, ¥%s%n",
                options.seed(),
                resident.community().name(),
                resident.household().id(),
                resident.bills().size(),
                resident.total().digits());
        var proved = new ProvedHandOver(resident, options.out(), CLOCK);
        Optional<String> failure = Optional.empty();
        try {
            visit(launch, options.out(), proved);
        } catch (ProgramFailed | IOException failed) {
            failure = Optional.of(String.valueOf(failed.getMessage()));
        }
        if (ending.isAsked()) {
            System.out.println("demo handover: ended before its time");
            return 1;
        }
        proved.report(options.seed(), failure).write(options.out().resolve("report.json"));
        double seconds = CLOCK.since(begun).toMillis() / 1000.0;
        if (failure.isPresent()) {
            System.err.println("linli: " + failure.get());
            System.out.printf("demo handover: failed, %.1f s; see %s%n", seconds, options.out());
            return 1;
        }
        System.out.printf(
                "demo handover: %s; posted, %d bills, ¥%s, %.1f s%n",
                String.join(" → ", proved.faces()),
                resident.bills().size(),
                resident.total().digits(),
                seconds);
        return 0;
    }

    private static void visit(Launch launch, Path out, ProvedHandOver proved) throws ProgramFailed, IOException {
        Path data = out.resolve("house");
        try (var sofa = Sofa.setUp(CLOCK);
                var display = display(data);
                var house = House.open(
                        launch,
                        new Plan(data, 0, DemoCommunities.DEFAULT_SEED, proved.community(), true)
                                .with(sofa.television()),
                        display,
                        told -> System.out.println("  " + told));
                var hall = Counter.of(house);
                var home = sofa.sitDown(house);
                var own = BrowserPhone.inHand();
                var daughters = BrowserPhone.inHand()) {
            proved.go(house, hall, home, own, daughters);
            System.out.println("  " + sofa.pressed() + " keys through lircd");
            house.kiosk().close();
            house.television().close();
            proved.proveByTheJournals(house);
        }
        System.out.println("  " + proved.proof());
    }

    /** The first from this seed on who lies a card, has a phone of their own, and lives where a kiosk stands. */
    private static Resident resident(long seed) {
        var today = LocalDate.ofInstant(InstantSource.system().instant(), CHINA);
        var communities = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, today);
        for (long next = seed; ; next++) {
            var resident = Resident.ofSeed(communities, next);
            if (resident.person().mobile().isPresent()) {
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
}
