package org.linli.peripherals.virtual.desk;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.linli.peripherals.spi.time.DeviceTime;
import org.linli.peripherals.virtual.cable.Cable;
import org.linli.peripherals.virtual.idcard.VirtualSamv;
import org.linli.peripherals.virtual.printer.PaperPiece;
import org.linli.peripherals.virtual.printer.VirtualPrinter;
import org.linli.peripherals.virtual.scanner.VirtualScanner;

/**
 * Reader, scanner and printer, each at the end of its cable. Their ports are {@code idcard.tty}, {@code scanner.tty} and
 * {@code printer.tty} in one folder, and stay there across unplugging. Safe from any thread.
 */
public final class Desk implements AutoCloseable {
    private final Cable readerCable;
    private final Cable scannerCable;
    private final Cable printerCable;
    private final VirtualSamv reader;
    private final VirtualScanner scanner;
    private final VirtualPrinter printer;
    private final PaperTray tray;

    private Desk(Path folder, DeviceTime time, PaperTray tray, int printSpeed) {
        this.tray = tray;
        var toReader = new Socket();
        reader = new VirtualSamv(toReader);
        readerCable = toReader.plugInto(new Cable(folder.resolve("idcard.tty"), time, reader::heard));
        var toScanner = new Socket();
        scanner = new VirtualScanner(toScanner);
        scannerCable = toScanner.plugInto(new Cable(folder.resolve("scanner.tty"), time, scanner::heard));
        var toPrinter = new Socket();
        printer = new VirtualPrinter(toPrinter, tray::take, printSpeed).start();
        printerCable = toPrinter.plugInto(new Cable(folder.resolve("printer.tty"), time, printer::heard));
    }

    /**
     * Sets the desk up: when this returns, the three ports can be opened.
     *
     * @param folder exists; the ports appear in it
     * @param printSpeed {@link VirtualPrinter#USUAL_SPEED} or {@link VirtualPrinter#INSTANT}
     */
    public static Desk setUp(Path folder, DeviceTime time, PaperTray tray, int printSpeed) throws IOException {
        var desk = new Desk(folder, time, tray, printSpeed);
        try {
            var cables = List.of(desk.readerCable, desk.scannerCable, desk.printerCable);
            for (Cable cable : cables) {
                cable.plug();
            }
            for (Cable cable : cables) {
                cable.awaitPort();
            }
            return desk;
        } catch (IOException noPort) {
            desk.close();
            throw noPort;
        }
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

    public PaperTray tray() {
        return tray;
    }

    public void unplug(DeskDevice device) {
        cable(device).unplug();
    }

    /** Plugs in again; when this returns, the port can be opened. A device that lost power has forgotten what it knew. */
    public void replug(DeskDevice device) throws IOException {
        var cable = cable(device);
        if (cable.plugged()) {
            return;
        }
        switch (device) {
            case READER -> reader.restart();
            case SCANNER -> scanner.restart();
            case PRINTER -> {}
        }
        cable.plug();
        cable.awaitPort();
    }

    /** The printer's power goes, and with it everything it has received. {@link #replug} brings it back. */
    public void cutPrinterPower() {
        printerCable.unplug();
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

    /** How long a device takes to send each byte; zero is as fast as it goes. */
    public void pace(DeskDevice device, Duration forEachByte) {
        cable(device).pace(forEachByte);
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
        for (Cable cable : List.of(readerCable, scannerCable, printerCable)) {
            cable.close();
        }
        printer.close();
    }

    private Cable cable(DeskDevice device) {
        return switch (device) {
            case READER -> readerCable;
            case SCANNER -> scannerCable;
            case PRINTER -> printerCable;
        };
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
