package org.linli.terminal.face.focus;

import java.util.function.LongConsumer;

/** Runs something for many seeds; what fails says of which, and that one alone can be run again. */
final class ManyLayouts {
    /** How many layouts a build looks at; {@code -Dlinli.focus.layouts=N} for more. */
    static final long COUNT = Long.getLong("linli.focus.layouts", 700);

    private static final long ONLY = Long.getLong("linli.focus.seed", -1);

    private ManyLayouts() {}

    static void each(LongConsumer property) {
        each(COUNT, property);
    }

    static void each(long count, LongConsumer property) {
        if (ONLY >= 0) {
            property.accept(ONLY);
            return;
        }
        for (long seed = 0; seed < count; seed++) {
            try {
                property.accept(seed);
            } catch (AssertionError | RuntimeException failed) {
                throw new AssertionError(
                        Layouts.family(seed) + " of seed " + seed + " (again with -Dlinli.focus.seed=" + seed + "): "
                                + failed.getMessage() + "\n" + Layouts.page(seed),
                        failed);
            }
        }
    }
}
