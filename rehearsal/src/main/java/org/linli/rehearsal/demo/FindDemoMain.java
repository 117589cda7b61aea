package org.linli.rehearsal.demo;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.catalogue.Service;
import org.linli.catalogue.read.CatalogueReader;
import org.linli.catalogue.read.Reading;
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
import org.linli.rehearsal.visit.FindingService;

/**
 * {@code ./linli demo find}: somebody types a service's initials at the kiosk, opens its guide, reads it to the end and takes
 * it along on paper. Exit code 0 only if the guide is the one that was looked for.
 */
public final class FindDemoMain {
    static final String USAGE = "./linli demo find [--seed N] [--out DIR]";

    private static final Monotonic CLOCK = Monotonic.system();
    private static final String COMMUNITY = "fenghe";

    /** Nobody types more initials than these. */
    private static final int MOST_LETTERS = 8;

    private final DemoRun run;
    private final Service service;
    private final String letters;
    private final Diary diary;
    private Optional<String> paper = Optional.empty();
    private long startToHomeMs;

    private FindDemoMain(DemoRun run, Service service) {
        this.run = run;
        this.service = service;
        this.letters = initials(service.name());
        this.diary = new Diary(run.out(), CLOCK);
    }

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String[] args) {
        var launch = Launch.ofThisCheckout();
        var run = DemoRun.read(args, launch.home(), "find").orElse(null);
        if (run == null) {
            System.err.println("linli: `demo find` does not understand: " + String.join(" ", args));
            System.err.println("linli: usage: " + USAGE);
            return 2;
        }
        if (!(CatalogueReader.read(launch.catalogue()) instanceof Reading.Sound(var catalogue))) {
            System.err.println("linli: the catalogue is not in order; ./linli content check says what is wrong");
            return 2;
        }
        var services = catalogue.services();
        var service = services.get((int) Math.floorMod(run.seed() * 31, (long) services.size()));
        try (var ending = Ending.prepared();
                var out = Claim.on(run.out().resolve("demo.lock")).orElse(null)) {
            if (out == null) {
                System.err.println("linli: another demo writes into " + run.out()
                        + "; wait for it, or name another folder with --out");
                return 2;
            }
            return new FindDemoMain(run, service).play(launch, ending);
        } catch (IOException unusable) {
            System.err.println("linli: " + run.out() + " cannot be used: " + unusable.getMessage());
            return 2;
        }
    }

    private static String initials(String name) {
        var letters = new StringBuilder();
        name.codePoints()
                .filter(Character::isIdeographic)
                .limit(MOST_LETTERS)
                .forEach(sign ->
                        letters.append(PinyinHelper.toPinyin(Character.toString(sign), PinyinStyleEnum.FIRST_LETTER)));
        return letters.toString().toUpperCase(Locale.ROOT);
    }

    private int play(Launch launch, Ending ending) throws IOException {
        long begun = CLOCK.nanos();
        DemoFolder.clear(run.out());
        System.out.printf("Seed %d: %s, typed as %s%n", run.seed(), service.name(), letters);
        Optional<String> failure = Optional.empty();
        try {
            visit(launch);
        } catch (ProgramFailed | IOException failed) {
            failure = Optional.of(String.valueOf(failed.getMessage()));
        }
        if (ending.isAsked()) {
            System.out.println("demo find: ended before its time");
            return 1;
        }
        report(failure).write(run.out().resolve("report.json"));
        double seconds = CLOCK.since(begun).toMillis() / 1000.0;
        if (failure.isPresent()) {
            System.err.println("linli: " + failure.get());
            System.out.printf("demo find: failed, %.1f s; see %s%n", seconds, run.out());
            return 1;
        }
        System.out.printf("demo find: found %s, printed, %.1f s%n", service.id(), seconds);
        return 0;
    }

    private void visit(Launch launch) throws ProgramFailed, IOException {
        Path data = run.out().resolve("house");
        var plan = new Plan(data, 0, DemoCommunities.DEFAULT_SEED, COMMUNITY, true);
        try (var display = display(data);
                var house = House.open(launch, plan, display, told -> System.out.println("  " + told));
                var counter = Counter.of(house)) {
            startToHomeMs = house.kioskStart().toMillis();
            var finding = new FindingService(counter, new PictureAlbum(counter, Screen.KIOSK, diary));
            var guide = finding.opens(letters, service.id());
            if (!guide.says(service.name())) {
                throw new ProgramFailed("the guide of " + service.id() + " says " + guide.words());
            }
            finding.readsAll();
            String printed = finding.takesThePaper().orElseThrow(() -> new ProgramFailed("the guide was not printed"));
            Files.copy(
                    house.paperFolder().resolve(printed),
                    run.out().resolve("guide.png"),
                    StandardCopyOption.REPLACE_EXISTING);
            paper = Optional.of("guide.png");
            finding.leaves();
        }
    }

    private Report report(Optional<String> failure) {
        return new Report(
                "find",
                List.of(Screen.KIOSK.word()),
                failure.isEmpty() ? "found" : "failed",
                failure.orElse(null),
                run.seed(),
                null,
                null,
                COMMUNITY,
                null,
                List.of(),
                null,
                null,
                null,
                new Report.Service(service.id(), letters, paper.orElse(null)),
                null,
                List.copyOf(diary.steps()),
                startToHomeMs);
    }

    private static Display display(Path data) throws ProgramFailed {
        var given = Display.given();
        return given.isPresent()
                ? given.get()
                : Display.virtual(data.resolve("log").resolve("xvfb.log"));
    }
}
