package org.linli.peripherals.drivers.remote.lirc;

import java.nio.file.Path;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.remote.keys.LineRemote;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A remote control behind {@code lircd}.
 *
 * <p>The daemon may end and come back at any time; keys arrive again within a second of its return. It is {@code ONLINE}
 * once it has told its key map, {@code OFFLINE} while it is away or silent, and {@code NO_DEVICE} when it knows no
 * remote control that counts here. Whether a receiver is plugged in lircd does not tell.
 */
public final class LircRemote {
    /** Where the daemon of a machine listens. */
    public static final Path USUAL_SOCKET = Path.of("/run/lirc/lircd");

    private LircRemote() {}

    /**
     * Starts looking for the daemon. Whether it is there is told by {@link RemoteControl#watch}.
     *
     * @param line to the daemon's socket, usually {@link #USUAL_SOCKET}
     */
    public static RemoteControl attach(DeviceIdentity identity, Line line, DeviceTime time, LircSettings settings) {
        return LineRemote.attach(
                identity,
                line,
                time,
                settings.steadiness(),
                TelevisionPower.NOT_SUPPORTED,
                means -> new LircRound(means, settings));
    }
}
