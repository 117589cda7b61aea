package org.linli.kiosk.main;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.kiosk.touch.TouchFace;
import org.linli.peripherals.drivers.bankcard.terminal.LineCardTerminal;
import org.linli.peripherals.drivers.earphone.jack.InputEventJack;
import org.linli.peripherals.drivers.idcard.samv.SamvReader;
import org.linli.peripherals.drivers.line.FileLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.line.SerialLine;
import org.linli.peripherals.drivers.line.SerialSettings;
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.drivers.pageprinter.ipp.IppPagePrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.drivers.scanner.serial.SerialScanner;
import org.linli.peripherals.drivers.smartcard.pcsc.PcscReader;
import org.linli.peripherals.drivers.smartcard.pcsc.PcscSettings;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.EarphonePlug;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.peripherals.spi.page.PagePrinter;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReader;
import org.linli.peripherals.spi.time.DeviceTime;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.program.run.Closing;
import org.linli.terminal.program.run.Machine;

/** The kiosk: a touch screen, and on the shelf below it readers, a scanner and a receipt printer. */
final class KioskMachine implements Machine {
    private final KioskConfiguration configuration;

    KioskMachine(KioskConfiguration configuration) {
        this.configuration = configuration;
    }

    @Override
    public String name() {
        return "kiosk";
    }

    @Override
    public Scene.Face kind() {
        return Scene.Face.TOUCH;
    }

    @Override
    public Optional<Duration> rest() {
        return configuration.rest();
    }

    @Override
    public HardwareProfile glass() {
        return configuration.glass();
    }

    @Override
    public DrawnFace face(Means means) {
        return new TouchFace(new TouchFace.Means(
                means.glass(),
                means.counter(),
                means.monotonic(),
                means.scheduler(),
                means.wall(),
                means.zone(),
                means.moving()));
    }

    @Override
    public Stick stick() {
        return Stick.mountedBelow(configuration.devices().sticks());
    }

    @Override
    public TerminalParts.Devices devices(Closing closing) {
        var paths = configuration.devices();
        var time = closing.register(new SystemDeviceTime("devices"));
        var reader = SamvReader.attach(
                identity("id-card-reader", "idcard.samv"), line(paths.idCardReader(), SamvReader.BAUD), time);
        var scanner = SerialScanner.attach(
                identity("code-scanner", "scanner.serial"),
                line(paths.scanner(), SerialScanner.USUAL_BAUD),
                time,
                ScannerSettings.USUAL);
        var printer = EscPosPrinter.attach(
                identity("receipt-printer", "receiptprinter.escpos"),
                line(paths.receiptPrinter(), EscPosPrinter.USUAL_BAUD),
                time,
                EscPosSettings.MM80);
        Stream.of(reader, scanner, printer).forEach(closing::register);
        return new TerminalParts.Devices(
                Optional.of(reader),
                Optional.of(scanner),
                Optional.of(printer),
                socialCards(time, closing),
                cardTerminal(time, closing),
                pages(time, closing));
    }

    private Optional<PagePrinter> pages(DeviceTime time, Closing closing) {
        return configuration
                .devices()
                .pagePrinter()
                .map(settings -> closing.register(
                        IppPagePrinter.attach(identity("page-printer", "pageprinter.ipp"), settings, time)));
    }

    private Optional<SocialSecurityCardReader> socialCards(DeviceTime time, Closing closing) {
        var paths = configuration.devices();
        return paths.cardService()
                .map(service -> closing.register(PcscReader.attach(
                        identity("social-card-reader", "smartcard.pcsc"),
                        new UnixLine(service),
                        time,
                        PcscSettings.USUAL.ofReader(paths.socialSecurityCardSlot()))));
    }

    private Optional<BankCardTerminal> cardTerminal(DeviceTime time, Closing closing) {
        return configuration
                .devices()
                .bankCardTerminal()
                .map(path -> closing.register(LineCardTerminal.attach(
                        identity("card-terminal", "bankcard.terminal"),
                        line(path, LineCardTerminal.USUAL_BAUD),
                        time)));
    }

    /** Follows the earphone jack, if there is one. Until it says that an earphone is in, none is. */
    @Override
    public void listen(Closing closing, Consumer<Boolean> earphoneIn) {
        configuration.devices().earphoneJack().ifPresent(path -> {
            // An input device is a file of its own; whatever else speaks like one has a socket.
            Line line = path.startsWith("/dev/input") ? new FileLine(path) : new UnixLine(path);
            var time = closing.register(new SystemDeviceTime("earphone"));
            var jack = closing.register(InputEventJack.attach(identity("earphone", "earphone.jack"), line, time));
            jack.watch(condition -> earphoneIn.accept(condition.plug() == EarphonePlug.PLUGGED));
        });
    }

    private static DeviceIdentity identity(String id, String driver) {
        return new DeviceIdentity(id, driver, "", "");
    }

    private static Line line(Path path, int baud) {
        return new SerialLine(path, new SerialSettings(baud, SerialSettings.Flow.NONE));
    }
}
