package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.time.DeviceTime;
import org.linli.peripherals.virtual.cable.Cable;
import org.linli.peripherals.virtual.cardterminal.Acquirer;
import org.linli.peripherals.virtual.cardterminal.BankInTheDrawer;
import org.linli.peripherals.virtual.cardterminal.VirtualCardTerminal;
import org.linli.peripherals.virtual.earphone.VirtualEarphone;
import org.linli.peripherals.virtual.idcard.VirtualSamv;
import org.linli.peripherals.virtual.pageprinter.PageTray;
import org.linli.peripherals.virtual.pageprinter.VirtualPagePrinter;
import org.linli.peripherals.virtual.printer.PaperPiece;
import org.linli.peripherals.virtual.printer.VirtualPrinter;
import org.linli.peripherals.virtual.scanner.VirtualScanner;
import org.linli.peripherals.virtual.smartcard.CardService;
import org.linli.peripherals.virtual.smartcard.CardSlot;

/**
 * Reader, scanner, printer, card terminal and earphone jack, each at the end of its cable; and, once it is asked for, a
 * slot for social-security cards. Their ports lie in one folder and stay there across unplugging: {@code idcard.tty},
 * {@code scanner.tty}, {@code printer.tty}, {@code cardterminal.tty}, {@code earphone.sock}, {@code pcscd.sock}. The
 * page printer is in the network: {@code page-printer.uri} says where, and what it has printed lies in {@code pages}. Safe
 * from any thread.
 */
public final class Desk implements AutoCloseable {
    private static final String PAGE_PRINTER = "page-printer.uri";

    private final Path folder;
    private final DeviceTime time;
    private final Map<DeskDevice, Cable> cables = new EnumMap<>(DeskDevice.class);
    private final VirtualSamv reader;
    private final VirtualScanner scanner;
    private final VirtualPrinter printer;
    private final VirtualCardTerminal cardTerminal;
    private final VirtualEarphone earphone;
    private final PaperTray tray;
    private final VirtualPagePrinter pagePrinter;
    private @Nullable CardService cardService;
    private @Nullable CardSlot slot;

    private Desk(Path folder, DeviceTime time, PaperTray tray, int printSpeed, Acquirer bank) throws IOException {
        this.folder = folder;
        this.time = time;
        this.tray = tray;
        var toReader = new Socket();
        reader = new VirtualSamv(toReader);
        cables.put(DeskDevice.READER, toReader.plugInto(new Cable(folder.resolve("idcard.tty"), time, reader::heard)));
        var toScanner = new Socket();
        scanner = new VirtualScanner(toScanner);
        cables.put(
                DeskDevice.SCANNER, toScanner.plugInto(new Cable(folder.resolve("scanner.tty"), time, scanner::heard)));
        var toPrinter = new Socket();
        printer = new VirtualPrinter(toPrinter, tray::take, printSpeed).start();
        cables.put(
                DeskDevice.PRINTER, toPrinter.plugInto(new Cable(folder.resolve("printer.tty"), time, printer::heard)));
        var toTerminal = new Socket();
        cardTerminal = new VirtualCardTerminal(toTerminal, bank, time);
        cables.put(
                DeskDevice.CARD_TERMINAL,
                toTerminal.plugInto(new Cable(folder.resolve("cardterminal.tty"), time, cardTerminal::heard)));
        earphone = new VirtualEarphone(folder.resolve("earphone.sock"));
        pagePrinter = VirtualPagePrinter.switchOn(
                PageTray.inFolder(folder.resolve("pages")),
                time,
                portBefore(folder),
                printSpeed == VirtualPrinter.INSTANT ? VirtualPagePrinter.INSTANT : VirtualPagePrinter.USUAL_PAGE);
    }

    /** A printer that is switched on again stands where it stood, unless somebody else has taken its place. */
    private static int portBefore(Path folder) {
        try {
            int port = URI.create(Files.readString(folder.resolve(PAGE_PRINTER)).strip())
                    .getPort();
            try (var free = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
                return free.getLocalPort();
            }
        } catch (IOException | IllegalArgumentException first) {
            return 0;
        }
    }

    /** A desk whose card terminal asks a bank that this process remembers. */
    public static Desk setUp(Path folder, DeviceTime time, PaperTray tray, int printSpeed) throws IOException {
        return setUp(folder, time, tray, printSpeed, new BankInTheDrawer(InstantSource.system()));
    }

    /**
     * Sets the desk up: when this returns, the ports can be opened.
     *
     * @param folder exists; the ports appear in it
     * @param printSpeed {@link VirtualPrinter#USUAL_SPEED} or {@link VirtualPrinter#INSTANT}
     * @param bank whom the card terminal asks
     */
    public static Desk setUp(Path folder, DeviceTime time, PaperTray tray, int printSpeed, Acquirer bank)
            throws IOException {
        var desk = new Desk(folder, time, tray, printSpeed, bank);
        try {
            for (Cable cable : desk.cables.values()) {
                cable.plug();
            }
            desk.earphone.connect();
            for (Cable cable : desk.cables.values()) {
                cable.awaitPort();
            }
            Files.writeString(
                    folder.resolve(PAGE_PRINTER), desk.pagePrinter.address().toString());
            return desk;
        } catch (IOException noPort) {
            desk.close();
            throw noPort;
        }
    }

    /**
     * Puts a slot for social-security cards on the desk, behind a pcscd of its own. Once a desk.
     *
     * @throws IOException with a sentence: this machine cannot have one; the rest of the desk works on
     */
    public synchronized void addCardSlot() throws IOException {
        if (cardService != null) {
            throw new IllegalStateException("a desk has one slot");
        }
        var started = CardService.start(folder);
        cardService = started;
        slot = new CardSlot(started.slot(), time);
    }

    public VirtualSamv reader() {
        return reader;
    }

    public VirtualScanner scanner() {
        return scanner;
    }

    public VirtualPrinter printer() {
        return printer;
    }

    public VirtualPagePrinter pagePrinter() {
        return pagePrinter;
    }

    public VirtualCardTerminal cardTerminal() {
        return cardTerminal;
    }

    public VirtualEarphone earphone() {
        return earphone;
    }

    /** The slot for social-security cards; empty where there is none. */
    public synchronized Optional<CardSlot> slot() {
        return Optional.ofNullable(slot);
    }

    /** The card service behind the slot; empty where there is none. */
    public synchronized Optional<CardService> cardService() {
        return Optional.ofNullable(cardService);
    }

    public PaperTray tray() {
        return tray;
    }

    /** Pulls a device's cable; of the slot, which has none, the service ends. */
    public void unplug(DeskDevice device) {
        switch (device) {
            case EARPHONE -> earphone.disconnect();
            case SSC_READER -> cardService().ifPresent(CardService::stop);
            default -> cable(device).unplug();
        }
    }

    /** Plugs in again; when this returns, the port can be opened. A device that lost power has forgotten what it knew. */
    public void replug(DeskDevice device) throws IOException {
        switch (device) {
            case EARPHONE -> earphone.connect();
            case SSC_READER -> {
                var service = cardService();
                if (service.isPresent()) {
                    service.get().start();
                }
            }
            default -> replugCable(device);
        }
    }

    private void replugCable(DeskDevice device) throws IOException {
        var cable = cable(device);
        if (cable.plugged()) {
            return;
        }
        switch (device) {
            case READER -> reader.restart();
            case SCANNER -> scanner.restart();
            // A printer and a card terminal have power of their own.
            default -> {}
        }
        cable.plug();
        cable.awaitPort();
    }

    /** The printer's power goes, and with it everything it has received. {@link #replug} brings it back. */
    public void cutPrinterPower() {
        cable(DeskDevice.PRINTER).unplug();
        printer.losePower();
    }

    /** The power goes when the next receipt is out and before the printer can say so. */
    public void cutPrinterPowerBeforeProof() {
        printer.beforeProof(this::cutPrinterPower);
    }

    /** The cable is pulled in the middle of a receipt: the printer prints on what it has, and nobody hears of it. */
    public void unplugPrinterAfterLines(int lines) {
        printer.afterLines(lines, () -> unplug(DeskDevice.PRINTER));
    }

    /** The power goes in the middle of a receipt. */
    public void cutPrinterPowerAfterLines(int lines) {
        printer.afterLines(lines, this::cutPrinterPower);
    }

    /** The card terminal's cable is pulled when the bank has approved and before the terminal can say so. */
    public void unplugCardTerminalAfterApproval() {
        cardTerminal.beforeApprovalIsTold(() -> unplug(DeskDevice.CARD_TERMINAL));
    }

    /** The card terminal loses power and comes back. */
    public void restartCardTerminal(boolean forgetful) throws IOException {
        cable(DeskDevice.CARD_TERMINAL).unplug();
        cardTerminal.restart(forgetful);
        replug(DeskDevice.CARD_TERMINAL);
    }

    /** How long a device takes to send each byte, and a card to think about each command; zero is as fast as it goes. */
    public void pace(DeskDevice device, Duration forEach) {
        switch (device) {
            case EARPHONE -> throw new IllegalArgumentException("an earphone jack has nothing to be slow about");
            case SSC_READER -> slot().ifPresent(each -> each.pace(forEach));
            default -> cable(device).pace(forEach);
        }
    }

    /** A device hears and does not answer, or answers again. */
    public void silence(DeskDevice device, boolean silent) {
        switch (device) {
            case READER -> reader.fallSilent(silent);
            case SCANNER -> scanner.fallSilent(silent);
            case PRINTER -> cable(device).mute(silent);
            case CARD_TERMINAL -> cardTerminal.fallSilent(silent);
            case EARPHONE -> earphone.fallSilent(silent);
            case SSC_READER -> slot().ifPresent(each -> each.fallSilent(silent));
        }
    }

    /** Bytes on the line that no device has sent. */
    public void noise(DeskDevice device, byte[] bytes) {
        cable(device).send(bytes);
    }

    /** The last piece of paper that came out and was not taken yet. */
    public @Nullable PaperPiece takePaper() {
        return tray.lift();
    }

    @Override
    public void close() {
        cables.values().forEach(Cable::close);
        printer.close();
        pagePrinter.close();
        cardTerminal.close();
        earphone.close();
        slot().ifPresent(CardSlot::close);
        cardService().ifPresent(CardService::close);
    }

    private Cable cable(DeskDevice device) {
        var cable = cables.get(device);
        if (cable == null) {
            throw new IllegalArgumentException("there is no such cable");
        }
        return cable;
    }

    /** Device and cable know each other; one of them has to be made first. */
    private static final class Socket implements java.util.function.Consumer<byte[]> {
        private volatile @Nullable Cable cable;

        Cable plugInto(Cable made) {
            cable = made;
            return made;
        }

        @Override
        public void accept(byte[] bytes) {
            var to = cable;
            if (to != null) {
                to.send(bytes);
            }
        }
    }
}
