package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.linli.foundation.code.Code;
import org.linli.peripherals.drivers.idcard.samv.SamvReader;
import org.linli.peripherals.drivers.idcard.samv.SamvSettings;
import org.linli.peripherals.drivers.line.SerialLine;
import org.linli.peripherals.drivers.line.SerialSettings;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.drivers.scanner.serial.SerialScanner;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.Condition;
import org.linli.peripherals.spi.Device;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.MediaPresence;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.desk.Desk;
import org.linli.peripherals.virtual.desk.PaperTray;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.printer.VirtualPrinter;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.journey.screen.Screen;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.text.Texts;

/**
 * A kiosk with our own drivers and byte-level devices at the ends of real pseudo-terminals. Its session runs on the
 * test's thread, whenever the test waits for something.
 */
final class WiredKiosk implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    /** So that a busy machine is not taken for a silent device. */
    private static final Duration UNHURRIED = Duration.ofSeconds(15);

    private static final long LOOK_MILLIS = 20;

    private static final SamvSettings READER = new SamvSettings(
            UNHURRIED,
            UNHURRIED,
            Duration.ofSeconds(1),
            Duration.ofMillis(150),
            Duration.ofMillis(250),
            Duration.ofSeconds(2));

    final Desk desk;
    final Kiosk kiosk;
    final LogLines log = LogLines.listen();

    private final SystemDeviceTime time = new SystemDeviceTime("wired kiosk");
    private final LinkedBlockingQueue<Runnable> session = new LinkedBlockingQueue<>();
    private final SamvReader reader;
    private final SerialScanner scanner;
    private final EscPosPrinter printer;

    WiredKiosk(Path folder) throws IOException {
        desk = Desk.setUp(folder, time, PaperTray.inFolder(folder.resolve("paper")), VirtualPrinter.INSTANT);
        reader = SamvReader.attach(
                new DeviceIdentity("idcard", "idcard.samv", "", ""),
                line(folder.resolve("idcard.tty"), SamvReader.BAUD),
                time,
                READER);
        scanner = SerialScanner.attach(
                new DeviceIdentity("scanner", "scanner.serial", "", ""),
                line(folder.resolve("scanner.tty"), SerialScanner.USUAL_BAUD),
                time,
                ScannerSettings.USUAL);
        printer = EscPosPrinter.attach(
                new DeviceIdentity("receipt-printer", "receiptprinter.escpos", "", ""),
                line(folder.resolve("printer.tty"), EscPosPrinter.USUAL_BAUD),
                time,
                unhurried(EscPosSettings.MM80));
        appears(printer);
        appears(reader);
        appears(scanner);
        kiosk = new Kiosk(new TerminalParts.Devices(reader, scanner, printer), session::add, this::catchUp);
    }

    private static EscPosSettings unhurried(EscPosSettings settings) {
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

    /** A resident with a card and a phone, as far as the paper that is on its way. */
    void paysByCode() {
        kiosk.presses("pay-bill");
        desk.reader().layCard(CardBlock.citizen("王小芳", "2", Kiosk.ID_NUMBER, "和平社区 3 号楼", "长期"));
        comesTo("bills.pick");
        liftsTheCard();
        kiosk.presses("review");
        kiosk.presses("pay");
        showsCodeUntil(Kiosk.CODE, "pay.paid");
        kiosk.central.billersPost();
        kiosk.waits(10);
    }

    /** Waits until the printer says that it can print. */
    void printerIsBack() {
        until("a printer that works", () -> printer.condition().availability() == Availability.ONLINE);
    }

    /** The words on the newest paper that fell into the tray. */
    String newestPaper() {
        var paper = desk.takePaper();
        return paper == null ? "" : String.join("\n", paper.text());
    }

    private static SerialLine line(Path port, int baud) {
        return new SerialLine(port, new SerialSettings(baud, SerialSettings.Flow.NONE));
    }

    private static <C extends Condition> void appears(Device<C> device) {
        var there = new CountDownLatch(1);
        try (var watching = device.watch(condition -> {
            if (condition.availability() == Availability.ONLINE || condition.availability() == Availability.UNKNOWN) {
                there.countDown();
            }
        })) {
            assertTrue(there.await(PATIENCE.toSeconds(), TimeUnit.SECONDS), () -> "never there: " + watching);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
    }

    /** Waits until the kiosk shows this screen. */
    void comesTo(String screen) {
        until("the screen " + screen, () -> kiosk.screen().id().equals(screen));
    }

    /** Waits until a resident has been told of this, in either language's own words. */
    void tells(Code what) {
        until("the words of " + what, () -> kiosk.history().stream().anyMatch(shown -> says(shown.screen(), what)));
    }

    /** The card is lifted for so long that its absence is seen. */
    void liftsTheCard() {
        desk.reader().removeCard();
        until("the reader empty", () -> reader.condition().card() == MediaPresence.NOT_PRESENT);
    }

    /** After a fault that lasts the kiosk asks again only after a pause. */
    void letsThePauseEnd() {
        until("the pause", () -> kiosk.time.openWaits().contains("device-again"));
        kiosk.waits(2);
    }

    /** As a hand does: a code that comes in the instant in which nobody waits is shown once more. */
    void showsCodeUntil(String code, String screen) {
        for (int attempt = 0; attempt < 10; attempt++) {
            desk.scanner().showCode(code);
            if (within(Duration.ofSeconds(6), () -> kiosk.screen().id().equals(screen))) {
                return;
            }
        }
        throw new AssertionError("no screen " + screen + ", but " + kiosk.screen());
    }

    private static boolean says(Screen screen, Code what) {
        Predicate<Locale> inWords = language -> {
            var texts = Texts.in(language);
            String all = Words.of(screen).stream().map(texts::of).collect(Collectors.joining("\n"));
            return texts.has(what, Texts.Reader.RESIDENT) && all.contains(texts.of(what, Texts.Reader.RESIDENT));
        };
        return Texts.LANGUAGES.stream().allMatch(inWords);
    }

    private void until(String what, BooleanSupplier so) {
        if (!within(PATIENCE, so)) {
            throw new AssertionError("did not come: " + what + ", but " + kiosk.screen());
        }
    }

    private boolean within(Duration patience, BooleanSupplier so) {
        long start = System.nanoTime();
        while (!so.getAsBoolean()) {
            if (System.nanoTime() - start > patience.toNanos()) {
                return false;
            }
            try {
                var work = session.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (work != null) {
                    work.run();
                }
            } catch (InterruptedException interrupted) {
                throw new IllegalStateException(interrupted);
            }
        }
        return true;
    }

    private void catchUp() {
        for (var work = session.poll(); work != null; work = session.poll()) {
            work.run();
        }
    }

    @Override
    public void close() {
        reader.close();
        scanner.close();
        printer.close();
        desk.close();
        time.close();
        log.close();
    }
}
