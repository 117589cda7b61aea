package org.linli.peripherals.drivers.remote.cec;

import java.nio.file.Path;
import java.util.List;
import org.linli.peripherals.drivers.line.ChildLine;
import org.linli.peripherals.drivers.remote.keys.LineRemote;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The television's own remote control, whose keys the television passes on over HDMI.
 *
 * <p>{@code ONLINE}: the adapter is open. {@code OFFLINE}: it is there, and the program that opens it is being started
 * or does not react. {@code NO_DEVICE}: there is no such port. The television may be switched off and on, and the
 * program may die, as often as they like. It is never made the active source: what is watched stays what is watched.
 */
public final class CecRemote {
    private static final String READY = "waiting for input";
    private static final String PARTING = "q";

    private CecRemote() {}

    /**
     * Starts looking for the adapter. Whether it is there is told by {@link RemoteControl#watch}.
     *
     * @param port of the adapter, by a path that stays the same ({@code /dev/serial/by-id/...}), or Linux' own {@code
     *     /dev/cec0}
     */
    public static RemoteControl attach(DeviceIdentity identity, Path port, DeviceTime time, CecSettings settings) {
        // A playback device (-t p) that tells of the wire (-d 8).
        var child = new ChildLine(
                port,
                List.of("cec-client", "-t", "p", "-d", "8", "-o", settings.name(), port.toString()),
                READY,
                PARTING);
        return LineRemote.attach(
                identity,
                child,
                time,
                settings.steadiness(),
                TelevisionPower.UNKNOWN,
                means -> new CecRound(means, child::hasPort, settings));
    }
}
