package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Predicate;
import org.linli.peripherals.drivers.bankcard.terminal.LineCardTerminal;
import org.linli.peripherals.drivers.bankcard.terminal.TerminalSettings;
import org.linli.peripherals.drivers.earphone.jack.InputEventJack;
import org.linli.peripherals.drivers.idcard.samv.SamvReader;
import org.linli.peripherals.drivers.idcard.samv.SamvSettings;
import org.linli.peripherals.drivers.line.SerialLine;
import org.linli.peripherals.drivers.line.SerialSettings;
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.drivers.scanner.serial.SerialScanner;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Call;
import org.linli.peripherals.spi.Condition;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.Fault;
import org.linli.peripherals.spi.Outcome;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.cardterminal.BankInTheDrawer;
import org.linli.peripherals.virtual.desk.Desk;
import org.linli.peripherals.virtual.desk.PaperTray;
import org.linli.peripherals.virtual.printer.VirtualPrinter;

/** A counter with a desk of virtual devices on one side and our drivers on the other. */
final class Counter implements AutoCloseable {
    /** Longer than anything here takes on a busy machine; a test that waits so long has failed. */
    static final Duration PATIENCE = Duration.ofSeconds(60);

    /** So that a busy machine is not taken for a silent device. */
    private static final Duration UNHURRIED = Duration.ofSeconds(15);

    private static final SamvSettings READER = new SamvSettings(
            UNHURRIED,
            UNHURRIED,
            Duration.ofSeconds(2),
            Duration.ofMillis(150),
            Duration.ofMillis(250),
            Duration.ofSeconds(2));

    final BankInTheDrawer bank = new BankInTheDrawer(InstantSource.system());
    final Desk desk;
    private final Path folder;
    private final SystemDeviceTime time = new SystemDeviceTime("counter time");
    private final java.util.List<Device<?>> open = new java.util.ArrayList<>();

    Counter(Path folder) throws IOException {
        this.folder = folder;
        desk = Desk.setUp(folder, time, PaperTray.inFolder(folder.resolve("paper")), VirtualPrinter.INSTANT, bank);
    }

    SamvReader reader() {
        return reader(READER);
    }

    SamvReader reader(SamvSettings settings) {
        var line = new SerialLine(
                folder.resolve("idcard.tty"), new SerialSettings(SamvReader.BAUD, SerialSettings.Flow.NONE));
        return online(SamvReader.attach(new DeviceIdentity("idcard", "idcard.samv", "", ""), line, time, settings));
    }

    /** @param settings whose patience with answers is stretched */
    SerialScanner scanner(ScannerSettings settings) {
        return exactScanner(new ScannerSettings(settings.end(), settings.trigger(), UNHURRIED));
    }

    SerialScanner exactScanner(ScannerSettings settings) {
        var line = new SerialLine(
                folder.resolve("scanner.tty"), new SerialSettings(SerialScanner.USUAL_BAUD, SerialSettings.Flow.NONE));
        var scanner =
                SerialScanner.attach(new DeviceIdentity("scanner", "scanner.serial", "", ""), line, time, settings);
        open.add(scanner);
        becomes(scanner, condition -> condition.availability() != Availability.NO_DEVICE);
        return scanner;
    }

    /** @param settings whose patience with answers is stretched */
    EscPosPrinter printer(EscPosSettings settings) {
        var line = new SerialLine(
                folder.resolve("printer.tty"), new SerialSettings(EscPosPrinter.USUAL_BAUD, SerialSettings.Flow.NONE));
        return online(EscPosPrinter.attach(
                new DeviceIdentity("receipt-printer", "receiptprinter.escpos", "", ""),
                line,
                time,
                unhurried(settings)));
    }

    LineCardTerminal cardTerminal(TerminalSettings settings) {
        var line = new SerialLine(
                folder.resolve("cardterminal.tty"),
                new SerialSettings(LineCardTerminal.USUAL_BAUD, SerialSettings.Flow.NONE));
        return online(LineCardTerminal.attach(
                new DeviceIdentity("card-terminal", "bankcard.terminal", "", ""), line, time, settings));
    }

    LineCardTerminal cardTerminal() {
        return cardTerminal(new TerminalSettings(
                Duration.ofSeconds(5), Duration.ofMillis(50), Duration.ofSeconds(2), Duration.ofSeconds(30)));
    }

    /** Holds a card against the terminal once it waits for one. */
    void tapsCard(String card) throws InterruptedException {
        until(() -> desk.cardTerminal().tapCard(card));
    }

    InputEventJack jack() {
        var jack = InputEventJack.attach(
                new DeviceIdentity("earphone", "earphone.jack", "", ""),
                new UnixLine(folder.resolve("earphone.sock")),
                time);
        open.add(jack);
        return jack;
    }

    /** The same printer, given so long to answer that a busy machine is not taken for a silent one. */
    static EscPosSettings unhurried(EscPosSettings settings) {
        return new EscPosSettings(
                settings.columns(),
                settings.proof(),
                settings.qr(),
                settings.cutter(),
                settings.paperLowSensor(),
                settings.fourByteFont(),
                settings.clears(),
                UNHURRIED);
    }

    /** Lets time pass: for what must not happen, and for what hands do in the middle of something. */
    void waits(Duration howLong) throws InterruptedException {
        var passed = new java.util.concurrent.CountDownLatch(1);
        time.after(howLong, "the test lets time pass", passed::countDown);
        passed.await();
    }

    /** Looks until something is so. */
    void until(java.util.function.BooleanSupplier so) throws InterruptedException {
        long start = time.nanos();
        while (!so.getAsBoolean()) {
            if (time.nanos() - start > PATIENCE.toNanos()) {
                throw new AssertionError("never so");
            }
            waits(Duration.ofMillis(5));
        }
    }

    /** Waits until the condition is as wanted. */
    static <C extends Condition> C becomes(Device<C> device, Predicate<C> wanted) {
        var seen = new CompletableFuture<C>();
        var watching = device.watch(condition -> {
            if (wanted.test(condition)) {
                seen.complete(condition);
            }
        });
        try {
            return seen.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("never so; it is " + device.condition(), never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        } finally {
            watching.close();
        }
    }

    static <T> Outcome<T> outcome(Call<T> call) {
        var ended = new CompletableFuture<Outcome<T>>();
        call.onOutcome(ended::complete);
        try {
            return ended.get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException never) {
            throw new AssertionError("the call did not end", never);
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }

    static <T> T done(Call<T> call) {
        var outcome = outcome(call);
        if (outcome instanceof Outcome.Done<T> done) {
            return done.fact();
        }
        throw new AssertionError("not done: " + outcome);
    }

    static Fault notDone(Call<?> call) {
        return assertInstanceOf(Outcome.NotDone.class, outcome(call), "outcome").why();
    }

    static Fault unknown(Call<?> call) {
        return assertInstanceOf(Outcome.Unknown.class, outcome(call), "outcome").why();
    }

    @Override
    public void close() {
        open.forEach(Device::close);
        desk.close();
        time.close();
    }

    private <C extends Condition, D extends Device<C>> D online(D device) {
        open.add(device);
        becomes(device, condition -> condition.availability() == Availability.ONLINE);
        return device;
    }
}
