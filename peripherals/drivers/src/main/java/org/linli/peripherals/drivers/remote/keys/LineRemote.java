package org.linli.peripherals.drivers.remote.keys;

import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OwnerThread;
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

/** A remote control at the far end of a line that is kept open; what is said on the line is its own. Safe from any thread. */
public final class LineRemote implements RemoteControl {
    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final KeyOutlet outlet;
    private final Talk talk;
    private final ConditionBoard<RemoteControlCondition> board;

    /** What is said on the line. Its events are the owner thread's. */
    public interface Talk extends KeptLine.Events {
        /** What the remote control is known to have. Safe from any thread. */
        RemoteCapabilities capabilities();
    }

    /**
     * What a talk works with.
     *
     * @param outlet where its keys go
     * @param board where it tells how things stand
     */
    public record Means(
            OwnerThread owner,
            KeptLine line,
            KeyOutlet outlet,
            ConditionBoard<RemoteControlCondition> board,
            String device) {}

    /** Makes the talk of one remote control; nothing has been heard yet. */
    public interface Manner {
        Talk with(Means means);
    }

    private LineRemote(
            DeviceIdentity identity,
            Line line,
            DeviceTime time,
            Steadiness steadiness,
            TelevisionPower atFirst,
            Manner manner) {
        this.identity = identity;
        this.board =
                new ConditionBoard<>(sequence -> new RemoteControlCondition(sequence, Availability.OFFLINE, atFirst));
        this.outlet = new KeyOutlet(steadiness);
        this.owner = new OwnerThread(identity.id(), time, bug -> bugged());
        this.line = new KeptLine(identity.id(), line, owner, new KeptLine.Events() {
            @Override
            public void up() {
                talk().up();
            }

            @Override
            public void heard(byte[] bytes) {
                talk().heard(bytes);
            }

            @Override
            public void down() {
                talk().down();
            }
        });
        this.talk = manner.with(new Means(owner, this.line, outlet, board, identity.id()));
    }

    /**
     * Starts opening the line. Whether anybody is there is told by {@link #watch}.
     *
     * @param atFirst of the television, before anything was heard
     */
    public static LineRemote attach(
            DeviceIdentity identity,
            Line line,
            DeviceTime time,
            Steadiness steadiness,
            TelevisionPower atFirst,
            Manner manner) {
        var remote = new LineRemote(identity, line, time, steadiness, atFirst, manner);
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
        return talk.capabilities();
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

    private Talk talk() {
        return talk;
    }

    /** The line is opened anew, which puts the state right. */
    private void bugged() {
        line.drop("the driver failed");
    }
}
