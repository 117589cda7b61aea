package org.linli.peripherals.drivers.remote.cec;

import java.lang.System.Logger.Level;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.drivers.remote.keys.KeyOutlet;
import org.linli.peripherals.drivers.remote.keys.LineRemote;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.RemoteControlCondition;
import org.linli.peripherals.spi.TelevisionPower;
import org.linli.peripherals.spi.remote.RemoteCapabilities;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.peripherals.spi.time.DeviceTime;

/**
 * The talk with the television: its keys, whether it is on, and whether the program between us and it still lives.
 * Confined to the owner thread.
 */
final class CecRound implements LineRemote.Talk {
    private static final System.Logger LOG = System.getLogger("linli.remote");

    private static final RemoteCapabilities CAPABILITIES = new RemoteCapabilities(CecKeys.all(), true, true);
    private static final int TELEVISION = 0;
    private static final int NOBODY_YET = 0xF;
    private static final int STANDBY = 0x36;
    private static final int USER_CONTROL_PRESSED = 0x44;
    private static final int USER_CONTROL_RELEASED = 0x45;
    private static final int GIVE_POWER_STATUS = 0x8F;
    private static final int REPORT_POWER_STATUS = 0x90;

    /** CEC 1.4, 13.13.3: whoever hears no more of a key for so long takes it for released. */
    private static final Duration FOLLOWER_SAFETY_TIMEOUT = Duration.ofMillis(550);

    /** A television that wakes says so in a chain of frames; one question after them is enough. */
    private static final Duration SOON = Duration.ofMillis(500);

    /** An adapter that is pulled out is not noticed by libCEC for three quarters of a minute; its port is gone at once. */
    private static final Duration PORT_LOOK = Duration.ofMillis(500);

    private static final int PATIENCE = 2;
    private static final int MOST_TOLD = 32;

    private final OwnerThread owner;
    private final KeptLine line;
    private final BooleanSupplier portIsThere;
    private final CecSettings settings;
    private final KeyOutlet outlet;
    private final ConditionBoard<RemoteControlCondition> board;
    private final String device;
    private final Set<Integer> told = new HashSet<>();

    private CecParser parser = new CecParser();
    private boolean up;
    private int us = NOBODY_YET;
    private @Nullable RemoteKey down;
    private TelevisionPower television = TelevisionPower.UNKNOWN;
    private int unanswered;
    private boolean waitsForLife;
    private DeviceTime.Wait safety = () -> false;
    private DeviceTime.Wait question = () -> false;
    private DeviceTime.Wait life = () -> false;
    private DeviceTime.Wait look = () -> false;

    CecRound(LineRemote.Means means, BooleanSupplier portIsThere, CecSettings settings) {
        this.owner = means.owner();
        this.line = means.line();
        this.portIsThere = portIsThere;
        this.settings = settings;
        this.outlet = means.outlet();
        this.board = means.board();
        this.device = means.device();
    }

    @Override
    public RemoteCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public void up() {
        parser = new CecParser();
        up = true;
        us = NOBODY_YET;
        unanswered = 0;
        see(TelevisionPower.UNKNOWN);
        askSoon();
        lookForPort();
    }

    @Override
    public void down() {
        up = false;
        question.cancel();
        reacts();
        safety.cancel();
        down = null;
        outlet.lost(owner.nanos());
        see(TelevisionPower.UNKNOWN);
        lookForPort();
    }

    @Override
    public void heard(byte[] bytes) {
        reacts();
        for (var frame : parser.feed(bytes)) {
            if (!frame.came()) {
                went(frame);
            } else if (frame.from() == TELEVISION) {
                came(frame);
            }
        }
    }

    /** What we say ourselves tells under which of CEC's addresses we are known. */
    private void went(CecParser.Frame frame) {
        if (!frame.poll() && frame.from() != NOBODY_YET) {
            us = frame.from();
        }
    }

    private void came(CecParser.Frame frame) {
        switch (frame.opcode()) {
            case USER_CONTROL_PRESSED -> {
                if (frame.to() == us) {
                    pressed(frame.operand());
                }
            }
            case USER_CONTROL_RELEASED -> {
                if (frame.to() == us) {
                    released();
                }
            }
            case REPORT_POWER_STATUS -> power(frame.operand());
            case STANDBY -> {
                see(TelevisionPower.STANDBY);
                askIn(settings.check());
            }
            default -> {
                // A television that is off says little: whatever it says may mean that it has woken.
                if (television != TelevisionPower.ON && !frame.poll()) {
                    askSoon();
                }
            }
        }
    }

    private void pressed(int code) {
        var key = CecKeys.key(code);
        if (key.isEmpty()) {
            if (told.size() < MOST_TOLD && told.add(code)) {
                LOG.log(Level.INFO, "remote.unknown-key device={0} code={1}", device, Integer.toHexString(code));
            }
            return;
        }
        long now = owner.nanos();
        if (key.get() == down) {
            outlet.repeated(key.get(), now);
        } else {
            released();
            down = key.get();
            outlet.pressed(key.get(), now);
        }
        safety.cancel();
        safety = owner.after(FOLLOWER_SAFETY_TIMEOUT, device + " hears no more of a key", this::released);
    }

    private void released() {
        safety.cancel();
        var was = down;
        down = null;
        if (was != null) {
            outlet.released(was, owner.nanos());
        }
    }

    /** CEC 1.4, table of operands, Power Status: 0 on, 1 standby, 2 on the way to on, 3 on the way to standby. */
    private void power(int status) {
        unanswered = 0;
        switch (status) {
            case 0 -> see(TelevisionPower.ON);
            case 1, 3 -> see(TelevisionPower.STANDBY);
            default -> {
                // It is waking; nobody sees anything yet.
                see(TelevisionPower.UNKNOWN);
                askIn(SOON.multipliedBy(2));
                return;
            }
        }
        askIn(settings.check());
    }

    private void askSoon() {
        askIn(SOON);
    }

    private void askIn(Duration delay) {
        question.cancel();
        question = owner.after(delay, device + " asks the television", this::ask);
    }

    /** Asked over the wire: libCEC's own word for it ({@code pow}) says what it remembers. */
    private void ask() {
        if (!up) {
            return;
        }
        if (unanswered++ >= PATIENCE) {
            see(TelevisionPower.UNKNOWN);
        }
        line.send("tx %x%x:%02x\n".formatted(us, TELEVISION, GIVE_POWER_STATUS).getBytes(StandardCharsets.US_ASCII));
        if (!waitsForLife) {
            // Even where no television is, the program tells that it has sent the question.
            waitsForLife = true;
            life = owner.after(settings.answer(), device + " waits for its program", () -> line.drop("it is silent"));
        }
        askIn(settings.check());
    }

    private void reacts() {
        waitsForLife = false;
        life.cancel();
    }

    private void lookForPort() {
        look.cancel();
        look = owner.after(PORT_LOOK, device + " looks for its port", () -> {
            if (up && !portIsThere.getAsBoolean()) {
                line.drop("the adapter was pulled out");
            } else {
                see(television);
                lookForPort();
            }
        });
    }

    private void see(TelevisionPower power) {
        television = power;
        var availability =
                up ? Availability.ONLINE : portIsThere.getAsBoolean() ? Availability.OFFLINE : Availability.NO_DEVICE;
        board.post(sequence -> new RemoteControlCondition(sequence, availability, power));
    }
}
