package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.util.Optional;

/** What every demo can be told: which resident, and where its pictures and its report go. */
record DemoRun(long seed, Path out) {
    /**
     * @param demo its name, for the folder it writes into unless told otherwise
     * @return empty for anything that is not understood
     */
    static Optional<DemoRun> read(String[] args, Path home, String demo) {
        long seed = 1;
        Optional<Path> out = Optional.empty();
        for (int i = 0; i + 1 < args.length; i += 2) {
            if (args[i].equals("--seed") && args[i + 1].matches("\\d{1,18}")) {
                seed = Long.parseLong(args[i + 1]);
            } else if (args[i].equals("--out")) {
                out = Optional.of(Path.of(args[i + 1]).toAbsolutePath());
            } else {
                return Optional.empty();
            }
        }
        Path folder = out.orElse(home.resolve("var").resolve("demo").resolve(demo + "-" + seed));
        return args.length % 2 == 0 ? Optional.of(new DemoRun(seed, folder)) : Optional.empty();
    }
}
