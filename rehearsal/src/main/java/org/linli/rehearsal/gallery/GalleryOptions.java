package org.linli.rehearsal.gallery;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind {@code ./linli gallery}.
 *
 * @param only part of the name of the screens wanted
 * @param face the only one wanted
 * @param few whether the build's selection is enough: each two of screen, size, contrast, language and glass meet
 * @param self whether the inspection itself is tried, instead of the screens
 */
record GalleryOptions(Path out, Optional<String> only, Optional<String> face, boolean few, boolean self) {
    private static final Set<String> FACES = Set.of("kiosk", "tv", "phone");

    static final String USAGE = "./linli gallery [--out DIR] [--only SCREEN] [--face kiosk|tv|phone] [--few] [--self]";

    static Optional<GalleryOptions> read(String[] args, Path home) {
        Path out = home.resolve("var").resolve("gallery");
        Optional<String> only = Optional.empty();
        Optional<String> face = Optional.empty();
        boolean few = false;
        boolean self = false;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--self" -> self = true;
                case "--few" -> few = true;
                case "--out", "--only", "--face" -> {
                    if (i + 1 == args.length) {
                        return Optional.empty();
                    }
                    String value = args[i + 1];
                    switch (args[i]) {
                        case "--out" -> out = Path.of(value).toAbsolutePath();
                        case "--only" -> only = Optional.of(value);
                        default -> face = Optional.of(value);
                    }
                    i++;
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return face.filter(name -> !FACES.contains(name)).isPresent()
                ? Optional.empty()
                : Optional.of(new GalleryOptions(out, only, face, few, self));
    }

    boolean wants(String screen) {
        return only.map(screen::contains).orElse(true);
    }

    boolean shows(String name) {
        return face.map(name::equals).orElse(true);
    }
}
