package org.linli.rehearsal.soak;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/**
 * What the command line asks for.
 *
 * @param keysASecond twenty is as fast as anybody drums
 * @param mebibytes what the program may take for itself
 */
record SoakOptions(Duration length, long seed, int keysASecond, int mebibytes, Optional<Path> json) {
    static final SoakOptions USUAL = new SoakOptions(Duration.ofHours(1), 1, 10, 512, Optional.empty());

    private static final int MOST_KEYS = 20;

    SoakOptions lasting(Duration other) {
        return new SoakOptions(other, seed, keysASecond, mebibytes, json);
    }

    /** Empty when the words cannot be understood. */
    static Optional<SoakOptions> read(String[] args) {
        var options = USUAL;
        for (int at = 0; at < args.length; at += 2) {
            if (at + 1 == args.length) {
                return Optional.empty();
            }
            String value = args[at + 1];
            if (args[at].equals("--json")) {
                options = new SoakOptions(
                        options.length,
                        options.seed,
                        options.keysASecond,
                        options.mebibytes,
                        Optional.of(Path.of(value)));
            } else if (value.matches("\\d{1,9}")) {
                var with = options.with(args[at], Integer.parseInt(value));
                if (with.isEmpty()) {
                    return Optional.empty();
                }
                options = with.get();
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }

    private Optional<SoakOptions> with(String name, int number) {
        return switch (name) {
            case "--minutes" -> number > 0 ? Optional.of(lasting(Duration.ofMinutes(number))) : Optional.empty();
            case "--seed" -> Optional.of(new SoakOptions(length, number, keysASecond, mebibytes, json));
            case "--pace" ->
                number > 0 && number <= MOST_KEYS
                        ? Optional.of(new SoakOptions(length, seed, number, mebibytes, json))
                        : Optional.empty();
            default -> Optional.empty();
        };
    }
}
