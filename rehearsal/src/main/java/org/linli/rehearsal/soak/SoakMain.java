package org.linli.rehearsal.soak;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.LongStream;
import org.linli.central.server.community.DemoCommunities;
import org.linli.rehearsal.house.Display;
import org.linli.rehearsal.house.Ending;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Television;
import org.linli.rehearsal.visit.Resident;
import org.linli.rehearsal.visit.Route;

/** {@code ./linli soak tv [--minutes N] [--seed N] [--pace KEYS] [--json FILE]}: exits 1 when anything was wrong. */
public final class SoakMain {
    private static final String COMMUNITY = "fenghe";
    private static final long MANY = 60;

    private SoakMain() {}

    public static void main(String[] args) {
        var options = SoakOptions.read(args);
        if (options.isEmpty()) {
            System.err.println(
                    "linli: usage: ./linli soak tv [--minutes N] [--seed N] [--pace KEYS] [--json FILE]; at most 20 keys a second");
            System.exit(2);
        }
        System.exit(options.map(SoakMain::exitCode).orElse(2));
    }

    private static int exitCode(SoakOptions options) {
        try (var ending = Ending.prepared()) {
            var data = Launch.ofThisCheckout()
                    .home()
                    .resolve("var")
                    .resolve("soak")
                    .resolve("tv");
            var soaked = soak(options, data, ending::isAsked);
            soaked.print(System.out);
            if (options.json().isPresent()) {
                soaked.write(options.json().get());
            }
            return soaked.troubles().isEmpty() ? 0 : 1;
        } catch (ProgramFailed | IOException failed) {
            System.err.println("linli: " + failed.getMessage());
            return 1;
        }
    }

    /** @param data where the house keeps what it has; what is there goes */
    static Soaked soak(SoakOptions options, Path data, BooleanSupplier stopped) throws ProgramFailed, IOException {
        var plan = new Plan(Files.createDirectories(data), 0, DemoCommunities.DEFAULT_SEED, COMMUNITY, true)
                .withoutKiosk()
                .with(Television.USUAL.lyingOpen());
        clear(data);
        try (var display = Display.virtual(plan.log("xvfb"));
                var house = House.open(Launch.ofThisCheckout(), plan, display, told -> {})) {
            return new TelevisionSoak(house, plan.log("tv"), residents(), options, System.out).run(stopped);
        }
    }

    /** What an earlier run left would be another beginning, and the same seed another way. */
    private static void clear(Path data) throws IOException {
        for (String folder : Plan.FOLDERS) {
            if (Files.exists(data.resolve(folder))) {
                try (var files = Files.walk(data.resolve(folder))) {
                    for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                        Files.delete(file);
                    }
                }
            }
        }
    }

    private static List<Resident> residents() {
        var communities = DemoCommunities.of(
                DemoCommunities.DEFAULT_SEED,
                LocalDate.ofInstant(InstantSource.system().instant(), ZoneId.of("Asia/Shanghai")));
        return LongStream.rangeClosed(1, MANY)
                .mapToObj(seed -> Resident.ofSeed(communities, seed))
                .filter(resident -> resident.community().id().equals(COMMUNITY) && resident.canCome(Route.ACCOUNT))
                .map(resident -> resident.coming(Route.ACCOUNT))
                .toList();
    }
}
