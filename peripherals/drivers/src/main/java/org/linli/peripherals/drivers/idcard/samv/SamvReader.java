package org.linli.peripherals.drivers.idcard.samv;

import java.time.Duration;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.IdCardReaderCondition;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.idcard.CardTaken;
import org.linli.peripherals.spi.idcard.IdCard;
import org.linli.peripherals.spi.idcard.IdCardReader;
import org.linli.peripherals.spi.idcard.IdCardReaderCapabilities;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * An identity card reader with a SAM-V module. Reads a card only while somebody waits for one. Safe from any thread.
 *
 * <p>Damaged answers are asked for again, twice, before the call ends with the name of the damage.
 */
public final class SamvReader implements IdCardReader {
    /** The speed GA 450 gives a reader with a serial line. */
    public static final int BAUD = 115_200;

    private static final IdCardReaderCapabilities CAPABILITIES = new IdCardReaderCapabilities(true, true);

    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final CardRound round;
    private final ConditionBoard<IdCardReaderCondition> board = new ConditionBoard<>(
            sequence -> new IdCardReaderCondition(sequence, Availability.NO_DEVICE, MediaPresence.UNKNOWN));

    private SamvReader(DeviceIdentity identity, Line line, DeviceTime time, SamvSettings settings) {
        this.identity = identity;
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
        var exchange = new SamvExchange(identity.id(), owner, this.line, settings.pause());
        this.round = new CardRound(owner, exchange, settings, board, identity.id());
    }

    /** Starts looking for the reader. Whether it is there is told by {@link #watch}. */
    public static SamvReader attach(DeviceIdentity identity, Line line, DeviceTime time) {
        return attach(identity, line, time, SamvSettings.USUAL);
    }

    public static SamvReader attach(DeviceIdentity identity, Line line, DeviceTime time, SamvSettings settings) {
        var reader = new SamvReader(identity, line, time, settings);
        reader.owner.start();
        reader.owner.post(reader.line::start);
        return reader;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public IdCardReaderCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public IdCardReaderCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(java.util.function.Consumer<IdCardReaderCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Call<IdCard> awaitCard(Duration within) {
        var calls = round.card();
        return calls.open(owner, within, identity.id() + " waits for a card", round::wanted);
    }

    @Override
    public Call<CardTaken> awaitTaken(Duration within) {
        var calls = round.taken();
        return calls.open(owner, within, identity.id() + " waits for the card to be taken", round::wanted);
    }

    @Override
    public void close() {
        owner.close(() -> {
            round.close(CallFault.CLOSED.fault());
            line.close();
        });
    }

    private CardRound round() {
        return round;
    }

    /** A bug of ours must not leave anybody waiting; the line is opened anew, which puts the state right. */
    private void bugged() {
        round.close(CallFault.DRIVER_FAILED.fault());
        line.drop("the driver failed");
    }
}
