package org.linli.rehearsal.bench;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What a bench's command line asks for.
 *
 * @param strokes how often a round touches or presses each thing that is measured; or how many things there are
 */
record BenchOptions(int rounds, int strokes, Optional<Path> json) {
    /** @param strokesName as that option is called, without its dashes; empty when the words cannot be understood */
    static Optional<BenchOptions> read(String[] args, BenchOptions usual, String strokesName) {
        var options = usual;
        for (int at = 0; at < args.length; at += 2) {
            if (at + 1 == args.length) {
                return Optional.empty();
            }
            String value = args[at + 1];
            boolean number = value.matches("[1-9]\\d{0,5}");
            if (args[at].equals("--rounds") && number) {
                options = new BenchOptions(Integer.parseInt(value), options.strokes, options.json);
            } else if (args[at].equals("--" + strokesName) && number) {
                options = new BenchOptions(options.rounds, Integer.parseInt(value), options.json);
            } else if (args[at].equals("--json")) {
                options = new BenchOptions(options.rounds, options.strokes, Optional.of(Path.of(value)));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(options);
    }
}
