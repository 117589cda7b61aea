package org.linli.peripherals.drivers.remote.lirc;

import java.nio.file.Path;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
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
 * A remote control behind {@code lircd}. Safe from any thread.
 *
 * <p>The daemon may end and come back at any time; keys arrive again within a second of its return. It is {@code ONLINE}
 * once it has told its key map, {@code OFFLINE} while it is away or silent, and {@code NO_DEVICE} when it knows no
 * remote control that counts here. Whether a receiver is plugged in lircd does not tell.
 */
public final class LircRemote implements RemoteControl {
    /** Where the daemon of a machine listens. */
    public static final Path USUAL_SOCKET = Path.of("/run/lirc/lircd");

    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final KeyOutlet outlet;
    private final LircRound round;
    private final ConditionBoard<RemoteControlCondition> board =
            new ConditionBoard<>(sequence -> condition(sequence, Availability.OFFLINE));

    private LircRemote(DeviceIdentity identity, Line line, DeviceTime time, LircSettings settings) {
        this.identity = identity;
        this.outlet = new KeyOutlet(settings.steadiness());
        this.owner = new OwnerThread(identity.id(), time, bug -> bugged());
        this.line = new KeptLine(identity.id(), line, owner, new KeptLine.Events() {
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
        this.round = new LircRound(owner, this.line, settings, outlet, this::see, identity.id());
    }

    /**
     * Starts looking for the daemon. Whether it is there is told by {@link #watch}.
     *
     * @param line to the daemon's socket, usually {@link #USUAL_SOCKET}
     */
    public static LircRemote attach(DeviceIdentity identity, Line line, DeviceTime time, LircSettings settings) {
        var remote = new LircRemote(identity, line, time, settings);
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
        return round.capabilities();
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

    private LircRound round() {
        return round;
    }

    private void see(Availability availability) {
        board.post(sequence -> condition(sequence, availability));
    }

    private static RemoteControlCondition condition(long sequence, Availability availability) {
        return new RemoteControlCondition(sequence, availability, TelevisionPower.NOT_SUPPORTED);
    }

    /** The line is opened anew, which puts the state right. */
    private void bugged() {
        line.drop("the driver failed");
    }
}
