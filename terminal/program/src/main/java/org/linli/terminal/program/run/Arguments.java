package org.linli.terminal.program.run;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.code.Code;
import org.linli.terminal.program.configuration.CannotStart;

/**
 * What a program was started with: {@code --config FILE [--probe SOCKET] [--clock FILE] [--with-parent]}.
 *
 * @param probe where to open the probe; a development profile only
 * @param clock says how far the wall clock is off; a development profile only
 * @param withParent end when standard input does
 */
public record Arguments(Path configuration, Optional<Path> probe, Optional<Path> clock, boolean withParent) {
    private static final Code WRONG = Code.of("kiosk.wrong-arguments");
    private static final String USAGE = "use: --config FILE [--probe SOCKET] [--clock FILE] [--with-parent]";

    /** @throws CannotStart with how it is used */
    public static Arguments read(String... arguments) throws CannotStart {
        @Nullable Path configuration = null;
        Optional<Path> probe = Optional.empty();
        Optional<Path> clock = Optional.empty();
        boolean withParent = false;
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--config" -> configuration = path(arguments, ++i);
                case "--probe" -> probe = Optional.of(path(arguments, ++i));
                case "--clock" -> clock = Optional.of(path(arguments, ++i));
                case "--with-parent" -> withParent = true;
                default -> throw CannotStart.wrongUse(WRONG, "unknown argument " + arguments[i] + "; " + USAGE);
            }
        }
        if (configuration == null) {
            throw CannotStart.wrongUse(WRONG, "no configuration named; " + USAGE);
        }
        return new Arguments(configuration, probe, clock, withParent);
    }

    private static Path path(String[] arguments, int at) throws CannotStart {
        if (at >= arguments.length) {
            throw CannotStart.wrongUse(WRONG, arguments[at - 1] + " names nothing; " + USAGE);
        }
        try {
            return Path.of(arguments[at]);
        } catch (InvalidPathException bad) {
            throw CannotStart.wrongUse(WRONG, "not a path: " + arguments[at]);
        }
    }
}
