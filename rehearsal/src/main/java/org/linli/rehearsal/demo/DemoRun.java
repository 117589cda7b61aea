package org.linli.rehearsal.demo;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What every demo can be told: which resident, where its pictures and its report go, in front of which glass.
 *
 * @param screen the kiosk unless told otherwise
 */
record DemoRun(long seed, Path out, Screen screen) {
    /**
     * @param demo its name, for the folder it writes into unless told otherwise
     * @param screens on which it can be done
     * @return empty for anything that is not understood
     */
    static Optional<DemoRun> read(String[] args, Path home, String demo, Set<Screen> screens) {
        long seed = 1;
        var screen = Screen.KIOSK;
        Optional<Path> out = Optional.empty();
        for (int i = 0; i + 1 < args.length; i += 2) {
            String value = args[i + 1];
            var face = Screen.of(value).filter(screens::contains);
            if (args[i].equals("--seed") && value.matches("\\d{1,18}")) {
                seed = Long.parseLong(value);
            } else if (args[i].equals("--out")) {
                out = Optional.of(Path.of(value).toAbsolutePath());
            } else if (args[i].equals("--face") && face.isPresent()) {
                screen = face.get();
            } else {
                return Optional.empty();
            }
        }
        if (args.length % 2 != 0) {
            return Optional.empty();
        }
        String name = demo + (screen == Screen.KIOSK ? "-" : "-" + screen.word() + "-") + seed;
        Path folder = out.orElse(home.resolve("var").resolve("demo").resolve(name));
        return Optional.of(new DemoRun(seed, folder, screen));
    }
}
