package org.linli.rehearsal.visit;

import java.util.Locale;

/** Choices as they are written on a command line. */
final class Words {
    private Words() {}

    static String of(Enum<?> choice) {
        return choice.name().toLowerCase(Locale.ROOT);
    }
}
