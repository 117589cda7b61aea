package org.linli.rehearsal.gallery;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.foundation.time.Monotonic;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.terminal.face.window.FaceWindow;
import org.linli.terminal.face.window.NoDisplay;

/** {@code ./linli gallery [--out DIR] [--only SCREEN] [--face kiosk|tv|phone] [--few] [--self]}. Exit code 0 only if nothing was found. */
public final class GalleryMain {
    private static final Monotonic CLOCK = Monotonic.system();
    private static final Duration A_WHILE = Duration.ofSeconds(5);
    private static final int FINDINGS_TOLD = 200;

    private static boolean drawing;

    private GalleryMain() {}

    public static void main(String[] args) {
        System.exit(run(args));
    }

    /** @return the exit code */
    static int run(String[] args) {
        var options = GalleryOptions.read(args, Launch.ofThisCheckout().home());
        if (options.isEmpty()) {
            System.err.println("linli: usage: " + GalleryOptions.USAGE);
            return 2;
        }
        if (Exhibits.names().stream().noneMatch(options.get()::wants)) {
            System.err.println("linli: there is no screen '"
                    + options.get().only().orElse("") + "'; there are: " + String.join(", ", Exhibits.names()));
            return 2;
        }
        try {
            withoutADisplay();
            return options.get().self() ? tryItself() : show(options.get());
        } catch (NoDisplay | IOException | ProgramFailed failed) {
            System.err.println("linli: " + failed.getMessage());
            return 2;
        }
    }

    /** JavaFX draws the same pixels without a display and without a graphics card. Starts it once a process. */
    static synchronized void withoutADisplay() throws NoDisplay {
        if (!drawing) {
            System.setProperty("glass.platform", "Headless");
            System.setProperty("prism.order", "sw");
            FaceWindow.startToolkit();
            drawing = true;
        }
    }

    private static int show(GalleryOptions options) throws IOException, ProgramFailed {
        long began = CLOCK.nanos();
        Path out = options.out();
        Files.createDirectories(out);
        try (var tour = new Tour(Optional.of(out))) {
            if (options.shows("kiosk")) {
                visit(tour, Exhibits.all(), options, (screen, visit) -> Stand.KIOSK);
            }
            if (options.shows("tv")) {
                visit(
                        tour,
                        Exhibits.onTelevision(),
                        options,
                        (screen, visit) -> Stand.television(Manners.stand(screen, visit)));
            }
            var pictures = new ArrayList<>(tour.pictures());
            if (options.shows("phone")) {
                pictures.addAll(onPhones(options));
            }
            var report = GalleryReport.of(pictures);
            report.write(out.resolve("gallery.json"));
            IndexPage.write(out.resolve("index.html"), report);
            tell(report);
            System.out.printf(
                    "gallery: %d screens, %d pictures, %d findings, %.1f s; %s%n",
                    report.screens(),
                    report.pictures().size(),
                    report.findings(),
                    CLOCK.since(began).toMillis() / 1000.0,
                    out.resolve("index.html"));
            return report.findings() == 0 ? 0 : 1;
        }
    }

    private static List<GalleryReport.Picture> onPhones(GalleryOptions options) throws IOException, ProgramFailed {
        var exhibits = HandsetTour.exhibits().stream()
                .filter(exhibit -> options.wants(exhibit.name()))
                .toList();
        boolean states = HandsetTour.states().stream().anyMatch(options::wants);
        if (exhibits.isEmpty() && !states) {
            return List.of();
        }
        System.out.printf("  … phone, %d screens%n", exhibits.size());
        return inPassing(data -> {
            try (var phones = HandsetTour.open(data, Optional.of(options.out()))) {
                phones.visit(exhibits, states);
                return phones.pictures();
            }
        });
    }

    private interface Passing<T> {
        T with(Path data) throws IOException, ProgramFailed;
    }

    /** With a folder that is gone afterwards. */
    private static <T> T inPassing(Passing<T> work) throws IOException, ProgramFailed {
        Path data = Files.createTempDirectory("linli-gallery-");
        try {
            return work.with(data);
        } finally {
            try (var files = Files.walk(data)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    private interface Round {
        Stand stand(int screen, int visit);
    }

    private static void visit(Tour tour, List<Exhibit> exhibits, GalleryOptions options, Round round) {
        long told = CLOCK.nanos();
        for (int i = 0; i < exhibits.size(); i++) {
            var exhibit = exhibits.get(i);
            if (!options.wants(exhibit.name())) {
                continue;
            }
            var manners = options.few() ? Manners.pairwise(i) : Manners.all();
            for (int visit = 0; visit < manners.size(); visit++) {
                tour.visit(round.stand(i, visit), exhibit, manners.get(visit));
            }
            if (CLOCK.since(told).compareTo(A_WHILE) >= 0) {
                told = CLOCK.nanos();
                System.out.printf(
                        "  … %s, %d of %d screens%n", round.stand(0, 0).face(), i + 1, exhibits.size());
            }
        }
    }

    private static void tell(GalleryReport report) {
        var lines = new ArrayList<String>();
        report.pictures()
                .forEach(picture -> picture.findings()
                        .forEach(found ->
                                lines.add("  %s  %s: %s".formatted(picture.file(), found.flaw(), found.detail()))));
        lines.stream().limit(FINDINGS_TOLD).forEach(System.out::println);
        if (lines.size() > FINDINGS_TOLD) {
            System.out.printf("  and %d more, in gallery.json%n", lines.size() - FINDINGS_TOLD);
        }
    }

    /** Plants what can be wrong, and looks whether it is found. */
    private static int tryItself() throws IOException, ProgramFailed {
        Set<Flaw> caught = EnumSet.noneOf(Flaw.class);
        var slipped = new ArrayList<String>();
        for (var sabotage : Sabotage.all()) {
            boolean found = Tour.onGlassThread(sabotage::isCaught);
            tell(found, sabotage.flaw(), sabotage.what());
            if (found) {
                caught.add(sabotage.flaw());
            } else {
                slipped.add(sabotage.what());
            }
        }
        inPassing(data -> {
            try (var phones = HandsetTour.open(data, Optional.empty())) {
                for (var planted : HandsetTour.Planted.all()) {
                    boolean found = phones.catches(planted, Sabotage.REVIEW);
                    tell(found, planted.flaw(), planted.what());
                    if (found) {
                        caught.add(planted.flaw());
                    } else {
                        slipped.add(planted.what());
                    }
                }
                return slipped;
            }
        });
        int all = Sabotage.all().size() + HandsetTour.Planted.all().size();
        var never = EnumSet.complementOf(EnumSet.copyOf(caught));
        System.out.printf(
                "gallery --self: %d of %d caught, %d of %d kinds%n",
                all - slipped.size(), all, caught.size(), Flaw.values().length);
        return slipped.isEmpty() && never.isEmpty() ? 0 : 1;
    }

    private static void tell(boolean found, Flaw flaw, String what) {
        System.out.printf("  %s  %s: %s%n", found ? "caught " : "SLIPPED", flaw.code(), what);
    }
}
