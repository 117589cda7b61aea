package org.linli.kiosk.main;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What the kiosk was started with.
 *
 * @param probe where a rehearsal may read the glass; development only
 * @param withParent end when standard input closes
 */
record Arguments(Path config, Optional<Path> probe, boolean withParent) {
    static Optional<Arguments> read(String[] args) {
        Optional<Path> config = Optional.empty();
        Optional<Path> probe = Optional.empty();
        boolean withParent = false;
        for (int i = 0; i < args.length; i++) {
            if (args[i].equals("--with-parent")) {
                withParent = true;
            } else if (args[i].equals("--config") && i + 1 < args.length) {
                config = Optional.of(Path.of(args[++i]));
            } else if (args[i].equals("--probe") && i + 1 < args.length) {
                probe = Optional.of(Path.of(args[++i]));
            } else {
                return Optional.empty();
            }
        }
        var probed = probe;
        boolean watched = withParent;
        return config.map(file -> new Arguments(file, probed, watched));
    }
}
