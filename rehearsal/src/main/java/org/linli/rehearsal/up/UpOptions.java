package org.linli.rehearsal.up;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.linli.central.server.community.DemoCommunities;
import org.linli.rehearsal.house.Launch;
import org.linli.rehearsal.house.Plan;
import org.linli.rehearsal.house.Television;

/**
 * What stands behind {@code ./linli up}.
 *
 * @param network whether phones of the network around this machine may join
 */
record UpOptions(
        Path data, int port, String community, boolean fresh, boolean dock, boolean television, boolean network) {
    static final String USAGE =
            "./linli up [--data DIR] [--port N] [--community fenghe|qingrong] [--fresh] [--no-dock] [--no-tv] [--lan]";

    private static final Set<String> COMMUNITIES = Set.of("fenghe", "qingrong");
    private static final Set<String> WITHOUT_VALUE = Set.of("--fresh", "--no-dock", "--no-tv", "--lan");
    private static final int USUAL_PORT = 8443;
    private static final int HIGHEST_PORT = 65_535;

    /** Empty when it is not a use of the command. */
    static Optional<UpOptions> read(String[] args, Launch launch) {
        Path data = launch.home().resolve("var").resolve("up");
        int port = USUAL_PORT;
        String community = "fenghe";
        Set<String> said = new HashSet<>();
        for (int i = 0; i < args.length; i++) {
            String option = args[i];
            if (WITHOUT_VALUE.contains(option)) {
                said.add(option);
                continue;
            }
            if (++i == args.length) {
                return Optional.empty();
            }
            switch (option) {
                case "--data" -> data = Path.of(args[i]).toAbsolutePath();
                case "--community" -> community = args[i];
                case "--port" -> port = port(args[i]);
                default -> {
                    return Optional.empty();
                }
            }
        }
        return port < 0 || !COMMUNITIES.contains(community)
                ? Optional.empty()
                : Optional.of(new UpOptions(
                        data,
                        port,
                        community,
                        said.contains("--fresh"),
                        !said.contains("--no-dock"),
                        !said.contains("--no-tv"),
                        said.contains("--lan")));
    }

    private static int port(String digits) {
        return digits.matches("\\d{1,5}") && Integer.parseInt(digits) <= HIGHEST_PORT ? Integer.parseInt(digits) : -1;
    }

    private Plan plan() throws IOException {
        if (fresh && Files.exists(data.resolve("log"))) {
            empty(data);
        }
        Files.createDirectories(data);
        var plan = new Plan(data, port, DemoCommunities.DEFAULT_SEED, community, false, dock);
        return television ? plan.with(Television.USUAL) : plan;
    }

    /**
     * The plan, over an emptied folder where that was asked for.
     *
     * @param address this machine's in the network around it, if phones may come from there
     */
    Plan plan(Optional<String> address) throws IOException {
        var plan = plan();
        return address.map(plan::reachedAt).orElse(plan);
    }

    /** Only what the programs made; a folder somebody named by mistake keeps everything else. */
    private static void empty(Path data) throws IOException {
        for (String made : Plan.FOLDERS) {
            Path folder = data.resolve(made);
            if (Files.exists(folder)) {
                try (var files = Files.walk(folder)) {
                    files.sorted(Comparator.reverseOrder()).forEach(UpOptions::delete);
                }
            }
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException kept) {
            throw new UncheckedIOException(kept);
        }
    }
}
