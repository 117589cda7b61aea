package org.linli.peripherals.drivers.bankcard.terminal;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.BankCardStep;
import org.linli.peripherals.spi.BankCardTerminalCondition;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.bankcard.Approved;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.peripherals.spi.bankcard.BankCardTerminalCapabilities;
import org.linli.peripherals.spi.bankcard.OrderNumber;
import org.linli.peripherals.spi.bankcard.OrderState;
import org.linli.peripherals.spi.bankcard.Reversed;
import org.linli.peripherals.spi.time.DeviceTime;

/** A bank card terminal on a line of its own. Safe from any thread. */
public final class LineCardTerminal implements BankCardTerminal {
    /** What terminals with a serial line are delivered with. */
    public static final int USUAL_BAUD = 115_200;

    private static final BankCardTerminalCapabilities CAPABILITIES = new BankCardTerminalCapabilities(true, true);

    private final DeviceIdentity identity;
    private final OwnerThread owner;
    private final KeptLine line;
    private final ChargeRound round;
    private final ConditionBoard<BankCardTerminalCondition> board = new ConditionBoard<>(
            sequence -> new BankCardTerminalCondition(sequence, Availability.NO_DEVICE, BankCardStep.UNKNOWN));

    private LineCardTerminal(DeviceIdentity identity, Line line, DeviceTime time, TerminalSettings settings) {
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
        this.round = new ChargeRound(owner, this.line, settings, board, identity.id());
    }

    /** Starts looking for the terminal. Whether it is there is told by {@link #watch}. */
    public static LineCardTerminal attach(DeviceIdentity identity, Line line, DeviceTime time) {
        return attach(identity, line, time, TerminalSettings.USUAL);
    }

    public static LineCardTerminal attach(
            DeviceIdentity identity, Line line, DeviceTime time, TerminalSettings settings) {
        var terminal = new LineCardTerminal(identity, line, time, settings);
        terminal.owner.start();
        terminal.owner.post(terminal.line::start);
        return terminal;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public BankCardTerminalCapabilities capabilities() {
        return CAPABILITIES;
    }

    @Override
    public BankCardTerminalCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<BankCardTerminalCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Call<Approved> charge(OrderNumber order, long amountFen, Duration within) {
        check(amountFen);
        var self = new AtomicReference<ChargeRound.Charge>();
        var call = new OpenCall<Approved>(() -> owner.post(() -> round.cancel(self.get())));
        var charge = new ChargeRound.Charge(order, amountFen, within, call);
        self.set(charge);
        if (!owner.offer(() -> round.charge(charge))) {
            call.end(Outcome.notDone(owner.refusal().fault()));
        }
        return call;
    }

    @Override
    public Call<OrderState> status(OrderNumber order, Duration within) {
        return round.status().open(owner, within, identity.id() + " asks for an order", () -> round.wantStatus(order));
    }

    @Override
    public Call<Reversed> reverse(OrderNumber order, Duration within) {
        // What is under way at the acquirer cannot be called back.
        var call = new OpenCall<Reversed>(() -> {});
        var reversal = new ChargeRound.Reversal(order, call);
        if (!owner.offer(() -> round.reverse(reversal, within))) {
            call.end(Outcome.notDone(owner.refusal().fault()));
        }
        return call;
    }

    @Override
    public void close() {
        owner.close(() -> {
            round.close(CallFault.CLOSED.fault());
            line.close();
        });
    }

    private static void check(long amountFen) {
        if (amountFen < 1 || amountFen > LARGEST_AMOUNT_FEN) {
            throw new IllegalArgumentException("an amount is 1 to " + LARGEST_AMOUNT_FEN + " fen");
        }
    }

    private ChargeRound round() {
        return round;
    }

    /** A bug of ours must not leave anybody waiting; the line is opened anew, which puts the state right. */
    private void bugged() {
        round.close(CallFault.DRIVER_FAILED.fault());
        line.drop("the driver failed");
    }
}
