package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.util.Optional;

/** What stands behind {@code ./linli demo pay}. */
record DemoOptions(long seed, Path out) {
    static Optional<DemoOptions> read(String[] args, Path home) {
        long seed = 1;
        Optional<Path> out = Optional.empty();
        for (int i = 0; i < args.length; i += 2) {
            if (i + 1 == args.length) {
                return Optional.empty();
            }
            if (args[i].equals("--seed") && args[i + 1].matches("\\d{1,18}")) {
                seed = Long.parseLong(args[i + 1]);
            } else if (args[i].equals("--out")) {
                out = Optional.of(Path.of(args[i + 1]).toAbsolutePath());
            } else {
                return Optional.empty();
            }
        }
        long chosen = seed;
        return Optional.of(new DemoOptions(
                chosen, out.orElseGet(() -> home.resolve("var").resolve("demo").resolve("pay-" + chosen))));
    }
}
