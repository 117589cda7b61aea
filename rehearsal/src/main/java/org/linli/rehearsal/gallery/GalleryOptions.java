package org.linli.rehearsal.gallery;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What stands behind {@code ./linli gallery}.
 *
 * @param only part of the name of the screens wanted
 * @param self whether the inspection itself is tried, instead of the screens
 */
record GalleryOptions(Path out, Optional<String> only, boolean self) {
    static final String USAGE = "./linli gallery [--out DIR] [--only SCREEN] [--self]";

    static Optional<GalleryOptions> read(String[] args, Path home) {
        Path out = home.resolve("var").resolve("gallery");
        Optional<String> only = Optional.empty();
        boolean self = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--self" -> self = true;
                case "--out", "--only" -> {
                    if (i + 1 == args.length) {
                        return Optional.empty();
                    }
                    String value = args[i + 1];
                    if (args[i].equals("--out")) {
                        out = Path.of(value).toAbsolutePath();
                    } else {
                        only = Optional.of(value);
                    }
                    i++;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(new GalleryOptions(out, only, self));
    }
}
