package org.linli.kiosk.main;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.linli.central.api.client.HttpsCentral;
import org.linli.central.api.client.TerminalCredentials;
import org.linli.central.api.client.TrustAnchor;
import org.linli.foundation.file.DiskFiles;
import org.linli.foundation.journal.JournalSettings;
import org.linli.foundation.time.Monotonic;
import org.linli.foundation.time.Scheduler;
import org.linli.payments.central.CentralOverHttps;
import org.linli.payments.code.CodeForm;
import org.linli.payments.desk.DeskOpening;
import org.linli.payments.desk.DeskParts;
import org.linli.payments.desk.OwnerThread;
import org.linli.payments.desk.PaymentDesk;
import org.linli.peripherals.drivers.bankcard.terminal.LineCardTerminal;
import org.linli.peripherals.drivers.earphone.jack.InputEventJack;
import org.linli.peripherals.drivers.idcard.samv.SamvReader;
import org.linli.peripherals.drivers.line.FileLine;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.line.SerialLine;
import org.linli.peripherals.drivers.line.SerialSettings;
import org.linli.peripherals.drivers.line.UnixLine;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.drivers.scanner.serial.SerialScanner;
import org.linli.peripherals.drivers.smartcard.pcsc.PcscReader;
import org.linli.peripherals.drivers.smartcard.pcsc.PcscSettings;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.EarphonePlug;
import org.linli.peripherals.spi.bankcard.BankCardTerminal;
import org.linli.peripherals.spi.smartcard.SocialSecurityCardReader;
import org.linli.peripherals.spi.time.DeviceTime;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.terminal.core.Terminal;
import org.linli.terminal.core.TerminalParts;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.core.card.CardCharges;
import org.linli.terminal.core.help.Bell;
import org.linli.terminal.core.help.CentralHelpLine;
import org.linli.terminal.core.speech.Loudspeaker;
import org.linli.terminal.journey.kernel.Premises;
import org.linli.terminal.journey.kernel.Scene;
import org.linli.terminal.journey.screen.Menu;
import org.linli.terminal.journey.screen.Text;

/** Everything behind the glass, put together: a parts list. What it opens, {@link Closing} ends. */
final class Machinery {
    /** What people outside the desk may have waiting at once; a kiosk has one resident. */
    private static final int DESK_ROOM = 64;

    private final Configuration configuration;
    private final Closing closing;
    private final Scheduler scheduler;
    private final Monotonic monotonic;
    private final InstantSource wall;
    private final Loudspeaker loudspeaker;
    private final Bell bell;

    Machinery(
            Configuration configuration,
            Closing closing,
            Scheduler scheduler,
            Monotonic monotonic,
            InstantSource wall,
            Loudspeaker loudspeaker,
            Bell bell) {
        this.configuration = configuration;
        this.closing = closing;
        this.scheduler = scheduler;
        this.monotonic = monotonic;
        this.wall = wall;
        this.loudspeaker = loudspeaker;
        this.bell = bell;
    }

    /** @throws CannotStart when the payment journal cannot be trusted */
    Terminal open(TrustAnchor authority, TerminalCredentials who) throws CannotStart {
        var central =
                closing.register(new HttpsCentral(configuration.central().url(), authority, who, wall, monotonic));
        var devices = devices(closing.register(new SystemDeviceTime("devices")));
        var desk = closing.register(desk(central, who, devices.cardTerminal()));
        var session = closing.register(Executors.newSingleThreadExecutor(
                Thread.ofPlatform().name("session").factory()));
        return closing.register(Terminal.open(new TerminalParts(
                premises(),
                configuration.place().zone(),
                Scene.Face.TOUCH,
                central,
                desk,
                devices,
                new TerminalParts.Help(new CentralHelpLine(central), bell),
                new TerminalParts.Attending(
                        configuration.place().serviceCode(),
                        configuration.data().resolve("attend"),
                        Stick.mountedBelow(configuration.devices().sticks())),
                CodeForm.USUAL,
                new DiskFiles(),
                configuration.data().resolve("tasks"),
                session,
                waiting(),
                scheduler,
                monotonic,
                () -> UUID.randomUUID().toString(),
                loudspeaker::isThere)));
    }

    private Executor waiting() {
        ExecutorService waiting = closing.register(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("waiting-", 1).factory()));
        return waiting;
    }

    private PaymentDesk desk(HttpsCentral central, TerminalCredentials who, Optional<BankCardTerminal> cards)
            throws CannotStart {
        var parts = new DeskParts(
                new DiskFiles(),
                configuration.data().resolve("payments"),
                JournalSettings.standard(),
                who.terminalId(),
                new CentralOverHttps(central),
                scheduler,
                new OwnerThread("payments", DESK_ROOM));
        var opening = PaymentDesk.open(
                cards.map(CardCharges::new).map(parts::withCards).orElse(parts));
        return switch (opening) {
            case DeskOpening.Opened opened -> opened.desk();
            case DeskOpening.Refused refused -> throw CannotStart.failed(refused.why(), refused.sentence());
        };
    }

    private TerminalParts.Devices devices(DeviceTime time) {
        var paths = configuration.devices();
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
        return new TerminalParts.Devices(reader, scanner, printer, socialCards(time), cardTerminal(time));
    }

    private Optional<SocialSecurityCardReader> socialCards(DeviceTime time) {
        var paths = configuration.devices();
        return paths.cardService()
                .map(service -> closing.register(PcscReader.attach(
                        identity("social-card-reader", "smartcard.pcsc"),
                        new UnixLine(service),
                        time,
                        PcscSettings.USUAL.ofReader(paths.socialSecurityCardSlot()))));
    }

    private Optional<BankCardTerminal> cardTerminal(DeviceTime time) {
        return configuration
                .devices()
                .bankCardTerminal()
                .map(path -> closing.register(LineCardTerminal.attach(
                        identity("card-terminal", "bankcard.terminal"),
                        line(path, LineCardTerminal.USUAL_BAUD),
                        time)));
    }

    /** Follows the earphone jack, if there is one. Until it says that an earphone is in, none is. */
    void listenAtTheJack(Consumer<Boolean> earphoneIn) {
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

    private Premises premises() {
        var place = configuration.place();
        return new Premises(
                Text.verbatim(place.name()),
                Text.verbatim(place.machine()),
                Text.verbatim(place.window()),
                Text.verbatim(place.hours()),
                place.emergency().map(Text::verbatim),
                configuration.glass().front().whereabouts(),
                configuration.news().stream()
                        .map(news ->
                                new Menu.Line(Text.verbatim(news.label()), Text.verbatim(news.words()), news.warning()))
                        .toList(),
                Optional.of(configuration.central().faultPages()));
    }
}
