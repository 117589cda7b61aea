package org.linli.terminal.program.run;

import java.io.IOException;
import java.nio.MappedByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileChannel.MapMode;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.InstantSource;
import org.linli.foundation.code.Code;
import org.linli.terminal.program.configuration.CannotStart;
import org.linli.terminal.program.configuration.TerminalConfiguration;
import org.linli.terminal.program.configuration.TerminalConfiguration.Profile;

/**
 * The terminal's wall clock. For whoever builds it, it can be set wrong while it runs: by the milliseconds that stand in the
 * first eight bytes of a file, big-endian (docs/adr/0011-the-kiosks-clock-can-be-set-wrong.md).
 */
public final class WallClock {
    private static final Code REFUSED = Code.of("kiosk.clock-refused");

    private WallClock() {}

    /** @throws CannotStart when it would be set by a file that cannot be read, or in production */
    public static InstantSource of(Arguments arguments, TerminalConfiguration configuration) throws CannotStart {
        if (arguments.clock().isEmpty()) {
            return InstantSource.system();
        }
        if (configuration.profile() == Profile.PRODUCTION) {
            throw CannotStart.wrongUse(REFUSED, "a production profile takes its time from nobody but its machine");
        }
        var off = mapped(arguments.clock().get());
        return () -> InstantSource.system().instant().plusMillis(off.getLong(0));
    }

    /** Looked at as memory: a clock is read far more often than a file should be. */
    private static MappedByteBuffer mapped(Path file) throws CannotStart {
        try (var channel = FileChannel.open(file, StandardOpenOption.READ)) {
            if (channel.size() < Long.BYTES) {
                throw CannotStart.wrongUse(REFUSED, "the clock's file " + file + " has less than eight bytes");
            }
            return channel.map(MapMode.READ_ONLY, 0, Long.BYTES);
        } catch (IOException unreadable) {
            throw CannotStart.wrongUse(REFUSED, "the clock's file " + file + " cannot be read");
        }
    }
}
