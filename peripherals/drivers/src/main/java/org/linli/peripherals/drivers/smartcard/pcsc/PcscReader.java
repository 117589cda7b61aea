package org.linli.peripherals.drivers.smartcard.pcsc;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.SocialSecurityCardReaderCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.smartcard.CardRemoved;
import org.linli.peripherals.spi.smartcard.SocialSecurityCard;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReader;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReaderCapabilities;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * A reader behind {@code pcscd}, for social-security cards. Reads a card only while somebody waits for one. Safe from
 * any thread.
 *
 * <p>The service may end and come back at any time: a call that waits goes on waiting, a reading that was cut is begun
 * anew, and only a service that stays away longer than {@link PcscSettings#patience} ends calls.
 */
public final class PcscReader implements SocialSecurityCardReader {
    /** Where the service of a machine listens. */
    public static final Path USUAL_SOCKET = Path.of("/run/pcscd/pcscd.comm");

    private static final SocialSecurityCardReaderCapabilities CAPABILITIES =
            new SocialSecurityCardReaderCapabilities(true);

    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final SlotRound round;
    private final ConditionBoard<SocialSecurityCardReaderCondition> board = new ConditionBoard<>(
            sequence -> new SocialSecurityCardReaderCondition(sequence, Availability.OFFLINE, MediaPresence.UNKNOWN));

    private PcscReader(DeviceIdentity identity, Line line, DeviceTime time, PcscSettings settings) {
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
        this.round = new SlotRound(owner, this.line, settings, board, identity.id());
    }

    /**
     * Starts looking for the service and its reader. Whether they are there is told by {@link #watch}.
     *
     * @param line to the service's socket, usually {@link #USUAL_SOCKET}
     */
    public static PcscReader attach(DeviceIdentity identity, Line line, DeviceTime time, PcscSettings settings) {
        var reader = new PcscReader(identity, line, time, settings);
        reader.owner.start();
        reader.owner.post(reader.line::start);
        return reader;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public SocialSecurityCardReaderCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public SocialSecurityCardReaderCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<SocialSecurityCardReaderCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Call<SocialSecurityCard> awaitCard(Duration within) {
        return round.card().open(owner, within, identity.id() + " waits for a card", round::wanted);
    }

    @Override
    public Call<CardRemoved> awaitRemoved(Duration within) {
        return round.removed().open(owner, within, identity.id() + " waits for the card to be taken", round::wanted);
    }

    @Override
    public void close() {
        owner.close(() -> {
            round.close(CallFault.CLOSED.fault());
            line.close();
        });
    }

    private SlotRound round() {
        return round;
    }

    /** A bug of ours must not leave anybody waiting; the line is opened anew, which puts the state right. */
    private void bugged() {
        round.close(CallFault.DRIVER_FAILED.fault());
        line.drop("the driver failed");
    }
}
