package org.linli.peripherals.drivers.remote.cec;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.ChildLine;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.drivers.remote.keys.KeyOutlet;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.RemoteControlCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.KeyStroke;
import org.linli.peripherals.spi.remote.RemoteCapabilities;
import org.linli.peripherals.spi.remote.RemoteControl;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The television's own remote control, whose keys the television passes on over HDMI. Safe from any thread.
 *
 * <p>{@code ONLINE}: the adapter is open. {@code OFFLINE}: it is there, and the program that opens it is being started
 * or does not react. {@code NO_DEVICE}: there is no such port. The television may be switched off and on, and the
 * program may die, as often as they like. It is never made the active source: what is watched stays what is watched.
 */
public final class CecRemote implements RemoteControl {
    private static final String READY = "waiting for input";
    private static final String PARTING = "q";
    private static final RemoteCapabilities CAPABILITIES = new RemoteCapabilities(CecKeys.all(), true, true);

    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final KeyOutlet outlet;
    private final CecRound round;
    private final ConditionBoard<RemoteControlCondition> board = new ConditionBoard<>(
            sequence -> new RemoteControlCondition(sequence, Availability.OFFLINE, TelevisionPower.UNKNOWN));

    private CecRemote(DeviceIdentity identity, Path port, DeviceTime time, CecSettings settings) {
        // A playback device (-t p) that tells of the wire (-d 8).
        var child = new ChildLine(
                port,
                List.of("cec-client", "-t", "p", "-d", "8", "-o", settings.name(), port.toString()),
                READY,
                PARTING);
        this.identity = identity;
        this.outlet = new KeyOutlet(settings.steadiness());
        this.owner = new OwnerThread(identity.id(), time, bug -> bugged());
        this.line = new KeptLine(identity.id(), child, owner, new KeptLine.Events() {
            @Override
            public void up() {
                round().up();
            }

            @Override
            public void heard(byte[] bytes) {
                round().heard(bytes);
            }

            @Override
            public void down() {
                round().down();
            }
        });
        this.round = new CecRound(owner, line, child::hasPort, settings, outlet, board, identity.id());
    }

    /**
     * Starts looking for the adapter. Whether it is there is told by {@link #watch}.
     *
     * @param port of the adapter, by a path that stays the same ({@code /dev/serial/by-id/...}), or Linux' own {@code
     *     /dev/cec0}
     */
    public static CecRemote attach(DeviceIdentity identity, Path port, DeviceTime time, CecSettings settings) {
        var remote = new CecRemote(identity, port, time, settings);
        remote.owner.start();
        remote.owner.post(remote.line::start);
        return remote;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public RemoteCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public RemoteControlCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<RemoteControlCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Subscription listen(Consumer<KeyStroke> listener) {
        return outlet.listen(listener);
    }

    @Override
    public void close() {
        owner.close(line::close);
    }

    private CecRound round() {
        return round;
    }

    /** The line is opened anew, which puts the state right. */
    private void bugged() {
        line.drop("the driver failed");
    }
}
