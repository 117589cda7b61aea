package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.util.Optional;
import org.linli.rehearsal.visit.Means;
import org.linli.rehearsal.visit.Route;

/**
 * What stands behind {@code ./linli demo pay}.
 *
 * @param screen in front of which the resident is
 * @param all every way in with every way through, one resident after the other
 */
record DemoOptions(long seed, Path out, Screen screen, Way way, boolean all) {
    static final String USAGE = "./linli demo pay [--seed N] [--out DIR]"
            + " [--route idcard|ssc|barcode|account] [--pay code|qr|card|slip] | [--all] | [--face tv]";

    /** What a television has: nothing a card or a paper could be held to. */
    private static final Way AT_HOME = new Way(Route.ACCOUNT, Means.QR);

    static Optional<DemoOptions> read(String[] args, Path home) {
        long seed = 1;
        Optional<Path> out = Optional.empty();
        Optional<Route> route = Optional.empty();
        Optional<Means> means = Optional.empty();
        var screen = Screen.KIOSK;
        boolean all = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--all")) {
                all = true;
                continue;
            }
            if (i + 1 == args.length) {
                return Optional.empty();
            }
            String value = args[++i];
            switch (args[i - 1]) {
                case "--seed" -> {
                    if (!value.matches("\\d{1,18}")) {
                        return Optional.empty();
                    }
                    seed = Long.parseLong(value);
                }
                case "--out" -> out = Optional.of(Path.of(value).toAbsolutePath());
                case "--face" -> {
                    var asked = Screen.of(value);
                    if (asked.isEmpty()) {
                        return Optional.empty();
                    }
                    screen = asked.get();
                }
                case "--route" -> {
                    route = Route.of(value);
                    if (route.isEmpty()) {
                        return Optional.empty();
                    }
                }
                case "--pay" -> {
                    means = Means.of(value);
                    if (means.isEmpty()) {
                        return Optional.empty();
                    }
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        var usual = screen == Screen.TV ? AT_HOME : new Way(Route.IDCARD, Means.CODE);
        var way = new Way(route.orElse(usual.route()), means.orElse(usual.means()));
        boolean several = all && (route.isPresent() || means.isPresent());
        if (several || (screen == Screen.TV && (all || !way.equals(AT_HOME)))) {
            return Optional.empty();
        }
        String name = (all ? "pay-all-" : screen == Screen.TV ? "pay-tv-" : "pay-") + seed;
        Path folder = out.orElseGet(() -> home.resolve("var").resolve("demo").resolve(name));
        return Optional.of(new DemoOptions(seed, folder, screen, way, all));
    }
}
