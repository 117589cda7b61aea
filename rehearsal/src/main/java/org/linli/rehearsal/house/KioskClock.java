package org.linli.rehearsal.house;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;

/**
 * How far the kiosk's wall clock is off: a file of eight bytes that a development kiosk reads whenever it looks at its
 * clock ({@code --clock}, docs/adr/0011-the-kiosks-clock-can-be-set-wrong.md). Safe from any thread.
 */
public final class KioskClock {
    private final Path file;
    private Duration off = Duration.ZERO;

    private KioskClock(Path file) {
        this.file = file;
    }

    static KioskClock in(Path file) throws ProgramFailed {
        var clock = new KioskClock(file);
        clock.set(Duration.ZERO);
        return clock;
    }

    Path file() {
        return file;
    }

    /** From now on the kiosk's clock shows so much more than it is; also across its restarts. */
    public synchronized void set(Duration ahead) throws ProgramFailed {
        var bytes = ByteBuffer.allocate(Long.BYTES).putLong(ahead.toMillis()).flip();
        try (var channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.write(bytes, 0);
            off = ahead;
        } catch (IOException full) {
            throw new ProgramFailed("the kiosk's clock cannot be set: " + full.getMessage(), full);
        }
    }

    public synchronized Duration off() {
        return off;
    }
}
