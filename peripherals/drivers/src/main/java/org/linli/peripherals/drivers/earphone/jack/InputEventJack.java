package org.linli.peripherals.drivers.earphone.jack;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.EarphoneJackCondition;
import org.linli.peripherals.spi.EarphonePlug;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.audio.EarphoneJack;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A jack whose switch is told in records of {@code struct input_event} (64-bit Linux: 16 bytes of time, type, code,
 * value): type EV_SW, code SW_HEADPHONE_INSERT. Until the first such record the plug is unknown, and so it is after the
 * line was lost: nobody speaks an amount aloud on a guess. Safe from any thread.
 */
public final class InputEventJack implements EarphoneJack {
    private static final int RECORD = 24;
    private static final int TYPE_AT = 16;
    private static final int EV_SW = 5;
    private static final int SW_HEADPHONE_INSERT = 2;

    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final ConditionBoard<EarphoneJackCondition> board = new ConditionBoard<>(
            sequence -> new EarphoneJackCondition(sequence, Availability.NO_DEVICE, EarphonePlug.UNKNOWN));
    private byte[] pending = new byte[0];

    private InputEventJack(DeviceIdentity identity, Line line, DeviceTime time) {
        this.identity = identity;
        this.owner = new OwnerThread(identity.id(), time, bug -> bugged());
        this.line = new KeptLine(identity.id(), line, owner, new KeptLine.Events() {
            @Override
            public void up() {
                // An open line proves nothing; the first record does.
                begin(Availability.UNKNOWN);
            }

            @Override
            public void heard(byte[] bytes) {
                records(bytes);
            }

            @Override
            public void down() {
                begin(Availability.NO_DEVICE);
            }
        });
    }

    /** Starts looking for the jack. How it is, is told by {@link #watch}. */
    public static InputEventJack attach(DeviceIdentity identity, Line line, DeviceTime time) {
        var jack = new InputEventJack(identity, line, time);
        jack.owner.start();
        jack.owner.post(jack.line::start);
        return jack;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public EarphoneJackCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<EarphoneJackCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public void close() {
        owner.close(line::close);
    }

    private void begin(Availability availability) {
        pending = new byte[0];
        see(availability, EarphonePlug.UNKNOWN);
    }

    private void records(byte[] bytes) {
        byte[] all = Arrays.copyOf(pending, pending.length + bytes.length);
        System.arraycopy(bytes, 0, all, pending.length, bytes.length);
        int at = 0;
        for (; all.length - at >= RECORD; at += RECORD) {
            var record = ByteBuffer.wrap(all, at + TYPE_AT, RECORD - TYPE_AT).order(ByteOrder.nativeOrder());
            int type = record.getShort();
            int code = record.getShort();
            int value = record.getInt();
            if (type == EV_SW && code == SW_HEADPHONE_INSERT) {
                see(Availability.ONLINE, value == 0 ? EarphonePlug.UNPLUGGED : EarphonePlug.PLUGGED);
            }
        }
        pending = Arrays.copyOfRange(all, at, all.length);
    }

    private void see(Availability availability, EarphonePlug plug) {
        board.post(sequence -> new EarphoneJackCondition(sequence, availability, plug));
    }

    private void bugged() {
        line.drop("the driver failed");
    }
}
