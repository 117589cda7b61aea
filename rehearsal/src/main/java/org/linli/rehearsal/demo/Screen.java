package org.linli.rehearsal.demo;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** In front of which glass a resident does their business. */
enum Screen {
    KIOSK,
    TV;

    /** As it is asked for on a command line and named in a report. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Screen> of(String word) {
        return Arrays.stream(values())
                .filter(screen -> screen.word().equals(word))
                .findFirst();
    }
}
