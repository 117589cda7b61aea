package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.linli.peripherals.drivers.line.KeptLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.owner.OwnerThread;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.CallFault;
import org.linli.peripherals.spi.ConditionBoard;
import org.linli.peripherals.spi.CoverState;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.OpenCall;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.ReceiptPrinterCondition;
import org.linli.peripherals.spi.Subscription;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.ReceiptPrinter;
import org.linli.peripherals.spi.receipt.ReceiptPrinterCapabilities;
import org.linli.peripherals.spi.time.DeviceTime;

/** A receipt printer that speaks ESC/POS. Safe from any thread. */
public final class EscPosPrinter implements ReceiptPrinter {
    /** What 80 mm printers with a serial line are delivered with; over USB the number means nothing. */
    public static final int USUAL_BAUD = 115_200;

    private final DeviceIdentity identity;
    private final EscPosSettings settings;
    private final OwnerThread owner;
    private final KeptLine line;
    private final PrintRound round;
    private final ConditionBoard<ReceiptPrinterCondition> board =
            new ConditionBoard<>(sequence -> new ReceiptPrinterCondition(
                    sequence,
                    Availability.NO_DEVICE,
                    PaperSupply.UNKNOWN,
                    CoverState.UNKNOWN,
                    MediaPresence.NOT_SUPPORTED));

    private EscPosPrinter(DeviceIdentity identity, Line line, DeviceTime time, EscPosSettings settings) {
        this.identity = identity;
        this.settings = settings;
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
        this.round = new PrintRound(owner, this.line, settings, board, identity.id());
    }

    /** Starts looking for the printer. Whether it is there is told by {@link #watch}. */
    public static EscPosPrinter attach(DeviceIdentity identity, Line line, DeviceTime time, EscPosSettings settings) {
        var printer = new EscPosPrinter(identity, line, time, settings);
        printer.owner.start();
        printer.owner.post(printer.line::start);
        return printer;
    }

    @Override
    public DeviceIdentity identity() {
        return identity;
    }

    @Override
    public ReceiptPrinterCapabilities capabilities() {
        return new ReceiptPrinterCapabilities(
                settings.columns(),
                settings.dots(),
                settings.proof(),
                settings.cutter(),
                true,
                settings.paperLowSensor());
    }

    @Override
    public ReceiptPrinterCondition condition() {
        return board.current();
    }

    @Override
    public Subscription watch(Consumer<ReceiptPrinterCondition> listener) {
        return board.watch(listener);
    }

    @Override
    public Call<Printed> print(ReceiptPaper paper, PrintId id, Duration within) {
        var self = new AtomicReference<PrintJob>();
        var call = new OpenCall<Printed>(() -> owner.post(() -> round.cancel(self.get())));
        var job = new PrintJob(id, paper, call);
        self.set(job);
        if (!owner.offer(() -> round.print(job, within))) {
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

    private PrintRound round() {
        return round;
    }

    /** A bug of ours must not leave anybody waiting; the line is opened anew, which puts the state right. */
    private void bugged() {
        round.close(CallFault.DRIVER_FAILED.fault());
        line.drop("the driver failed");
    }
}
