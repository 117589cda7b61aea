package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.linli.central.server.community.DemoCommunities;
import org.linli.central.server.matter.ToldCases;
import org.linli.central.server.matter.ToldCases.Told;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Claim;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.visit.Audit;
import org.linli.rehearsal.visit.Counter;
import org.linli.rehearsal.visit.FollowingCase;
import org.linli.rehearsal.visit.Sofa;

/**
 * {@code ./linli demo follow}: a resident looks how far an overdue case is, has its office reminded, takes the slip along, and
 * comes back with the slip alone, which shows the case and nobody's name. Exit code 0 only if all of that is so.
 */
public final class FollowDemoMain {
    static final String USAGE = "./linli demo follow [--seed N] [--face kiosk|tv] [--out DIR]";

    private static final Monotonic CLOCK = Monotonic.system();
    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final FacedRun run;
    private final String community;
    private final Told told;
    private final Diary diary;
    private Optional<String> picture = Optional.empty();
    private Duration startToHome = Duration.ZERO;

    private FollowDemoMain(FacedRun run, String community, Told told) {
        this.run = run;
        this.community = community;
        this.told = told;
        this.diary = new Diary(run.out(), CLOCK);
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String[] args) {
        var launch = Launch.ofThisCheckout();
        var run = FacedRun.read(args, launch.home(), "follow").orElse(null);
        if (run == null) {
            System.err.println("linli: `demo follow` does not understand: " + String.join(" ", args));
            System.err.println("linli: usage: " + USAGE);
            return 2;
        }
        try (var ending = Ending.prepared();
                var out = Claim.on(run.out().resolve("demo.lock")).orElse(null)) {
            if (out == null) {
                System.err.println("linli: another demo writes into " + run.out()
                        + "; wait for it, or name another folder with --out");
                return 2;
            }
            return of(run).play(launch, ending);
        } catch (IOException unusable) {
            System.err.println("linli: " + run.out() + " cannot be used: " + unusable.getMessage());
            return 2;
        }
    }

    /** Somebody of this seed who has one case and no other, overdue, at an office that answers; and a phone. */
    private static FollowDemoMain of(FacedRun run) {
        Instant now = InstantSource.system().instant();
        var all = DemoCommunities.of(DemoCommunities.DEFAULT_SEED, LocalDate.ofInstant(now, CHINA));
        var community = all.communities()
                .get(Math.floorMod(run.seed(), all.communities().size()));
        var everybody = all.communities().stream()
                .flatMap(each -> each.people().stream())
                .distinct()
                .toList();
        var cases = ToldCases.of(DemoCommunities.DEFAULT_SEED, everybody, now);
        var late = cases.stream()
                .filter(each -> each.view().mayRemind())
                .filter(each -> community.people().contains(each.holder()))
                .filter(each -> each.holder().mobile().isPresent())
                .filter(each -> each.holder().card().isValidOn(all.today()))
                .filter(each -> cases.stream()
                                .filter(other -> other.holder().equals(each.holder()))
                                .count()
                        == 1)
                .toList();
        return new FollowDemoMain(
                run, community.id(), late.get((int) Math.floorMod(run.seed() * 31, (long) late.size())));
    }

    private int play(Launch launch, Ending ending) throws IOException {
        long begun = CLOCK.nanos();
        DemoFolder.clear(run.out());
        System.out.printf(
                "Seed %d: %s, %s at %s, overdue by %d working days%n",
                run.seed(),
                told.number(),
                told.view().subject(),
                told.view().office(),
                -told.view().daysLeft());
        Optional<String> failure = Optional.empty();
        try {
            visits(launch);
        } catch (ProgramFailed | IOException failed) {
            failure = Optional.of(String.valueOf(failed.getMessage()));
        }
        if (ending.isAsked()) {
            System.out.println("demo follow: ended before its time");
            return 1;
        }
        report(failure).write(run.out().resolve("report.json"));
        double seconds = CLOCK.since(begun).toMillis() / 1000.0;
        if (failure.isPresent()) {
            System.err.println("linli: " + failure.get());
            System.out.printf("demo follow: failed, %.1f s; see %s%n", seconds, run.out());
            return 1;
        }
        System.out.printf("demo follow: %s read, reminded, found again by its slip, %.1f s%n", told.number(), seconds);
        return 0;
    }

    private void visits(Launch launch) throws ProgramFailed, IOException {
        Path data = run.out().resolve("house");
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, community, true);
        if (run.screen() == Screen.TV) {
            try (var sofa = Sofa.setUp(CLOCK);
                    var display = display(data);
                    var house = House.open(
                            launch, plan.withoutKiosk().with(sofa.television()), display, FollowDemoMain::tell);
                    var counter = sofa.sitDown(house)) {
                startToHome = house.televisionStart();
                visit(house, counter);
            }
            return;
        }
        try (var display = display(data);
                var house = House.open(launch, plan, display, FollowDemoMain::tell);
                var counter = Counter.of(house)) {
            startToHome = house.kioskStart();
            visit(house, counter);
        }
    }

    private void visit(House house, Counter counter) throws ProgramFailed, IOException {
        var following =
                new FollowingCase(house, counter, told.holder(), new PictureAlbum(counter, run.screen(), diary));
        following.opens("open-1");
        String standing = following.reads();
        says(standing, told.view().subject(), told.view().office());
        for (var stage : told.view().stages()) {
            says(standing, stage.name());
        }
        following.reminds();
        says(following.reads(), "催办过");
        String slip = slip(house, counter, following);
        following.leaves();
        following.comesBackWith(slip);
        String again = following.reads();
        says(again, told.view().subject(), "催办过");
        for (var stage : told.view().stages()) {
            if (stage.officer().filter(again::contains).isPresent()) {
                throw new ProgramFailed("the slip alone names an officer");
            }
        }
        following.leaves();
    }

    /** What the paper's bars say; where nothing prints, what the phone photographs. */
    private String slip(House house, Counter counter, FollowingCase following) throws ProgramFailed, IOException {
        Path png = run.out().resolve("slip.png");
        picture = Optional.of("slip.png");
        if (run.screen() == Screen.TV) {
            counter.picture(png);
            return Audit.qrText(png);
        }
        Files.copy(house.paperFolder().resolve(following.takesThePaper()), png, StandardCopyOption.REPLACE_EXISTING);
        var bars = Audit.barcodes(png);
        if (bars.size() != 1) {
            throw new ProgramFailed("the slip's bars say " + bars.size() + " things");
        }
        return bars.getFirst();
    }

    private static void says(String words, String... wanted) throws ProgramFailed {
        for (String each : wanted) {
            if (!words.contains(each)) {
                throw new ProgramFailed("the glass does not say " + each + ": " + words);
            }
        }
    }

    private static void tell(String told) {
        System.out.println("  " + told);
    }

    private Report report(Optional<String> failure) {
        return new Report(
                "follow",
                List.of(run.screen().word()),
                failure.isEmpty() ? "followed" : "failed",
                failure.orElse(null),
                run.seed(),
                null,
                null,
                community,
                null,
                List.of(),
                null,
                null,
                null,
                null,
                new Report.Matter(told.number().value(), picture.orElse(null)),
                List.copyOf(diary.steps()),
                startToHome.toMillis());
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }
}
