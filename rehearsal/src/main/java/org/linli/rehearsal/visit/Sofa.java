package org.linli.rehearsal.visit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Monotonic;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.infrared.Handset;
import org.linli.peripherals.virtual.infrared.InfraredService;
import org.linli.rehearsal.house.House;
import org.linli.rehearsal.house.ProgramFailed;
import org.linli.rehearsal.house.Television;

/**
 * Where a resident sits before the television: a small remote control, whose every key goes through a real lircd. The
 * same key is never pressed again sooner than a thumb can.
 */
public final class Sofa implements AutoCloseable {
    /** A quick thumb. */
    private static final Duration BETWEEN_TWO = Duration.ofMillis(90);

    /** The same key again; sooner, the driver takes it for a trembling hand. */
    private static final Duration THE_SAME_AGAIN = Duration.ofMillis(380);

    private static final Duration SOON = Duration.ofSeconds(30);

    /** What lies on the sofa. */
    public static final Handset HANDSET = Handset.SMALL;

    private final Path folder;
    private final SystemDeviceTime time = new SystemDeviceTime("sofa");
    private final InfraredService service;
    private final Monotonic clock;
    private @Nullable RemoteKey last;
    private long lastAt;
    private int pressed;

    private Sofa(Path folder, Monotonic clock) throws IOException {
        this.folder = folder;
        this.clock = clock;
        this.service = InfraredService.start(folder, time, HANDSET);
        this.lastAt = clock.nanos();
    }

    public static Sofa setUp(Monotonic clock) throws ProgramFailed {
        try {
            return new Sofa(Files.createTempDirectory("linli-sofa-"), clock);
        } catch (IOException missing) {
            throw new ProgramFailed("the remote control: " + missing.getMessage(), missing);
        }
    }

    /** The television that listens to this remote control. */
    public Television television() {
        return Television.USUAL.withRemote("plain").heardBy(service.socket());
    }

    /** Opens the panel over the programme, with the one key that is neither an arrow nor OK. */
    public Counter sitDown(House house) throws ProgramFailed {
        var counter = Counter.atHome(house, Television.USUAL.size(), this::press);
        var eye = counter.eye();
        eye.until(seen -> seen.over().filter("closed"::equals).isPresent(), SOON);
        press(RemoteKey.MENU);
        eye.until(seen -> seen.over().isEmpty() && seen.focus().isPresent(), SOON);
        return counter;
    }

    public InfraredService service() {
        return service;
    }

    /** How often a key was pressed so far. */
    public int pressed() {
        return pressed;
    }

    /** Down and up. */
    public void press(RemoteKey key) throws ProgramFailed {
        var rest = (key == last && key == RemoteKey.OK ? THE_SAME_AGAIN : BETWEEN_TWO).minus(clock.since(lastAt));
        while (rest.isPositive()) {
            LockSupport.parkNanos(rest.toNanos());
            rest = (key == last && key == RemoteKey.OK ? THE_SAME_AGAIN : BETWEEN_TWO).minus(clock.since(lastAt));
        }
        try {
            service.press(HANDSET, key);
        } catch (IOException broken) {
            throw new ProgramFailed("the remote control: " + broken.getMessage(), broken);
        }
        last = key;
        lastAt = clock.nanos();
        pressed++;
    }

    @Override
    public void close() {
        service.close();
        time.close();
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        } catch (IOException left) {
            System.getLogger("linli.rehearsal").log(System.Logger.Level.DEBUG, "sofa stays", left);
        }
    }
}
