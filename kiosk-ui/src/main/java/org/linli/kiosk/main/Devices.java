package org.linli.kiosk.main;

import java.nio.file.Path;
import org.linli.peripherals.drivers.idcard.samv.SamvReader;
import org.linli.peripherals.drivers.line.Line;
import org.linli.peripherals.drivers.line.SerialLine;
import org.linli.peripherals.drivers.line.SerialSettings;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.drivers.scanner.serial.SerialScanner;
import org.linli.peripherals.spi.DeviceIdentity;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.terminal.core.TerminalParts;

/** The three devices of this kiosk, each over its serial line. A line that is not there is waited for. */
final class Devices implements AutoCloseable {
    private static final SerialSettings USUAL = new SerialSettings(115_200, SerialSettings.Flow.NONE);

    private final SystemDeviceTime time = new SystemDeviceTime("device time");
    private final SamvReader reader;
    private final SerialScanner scanner;
    private final EscPosPrinter printer;

    Devices(KioskConfig.Devices config) {
        reader = SamvReader.attach(named("idcard", "idcard.samv"), line(config.idCardReader()), time);
        scanner = SerialScanner.attach(
                named("scanner", "scanner.serial"), line(config.scanner()), time, ScannerSettings.NEWLAND);
        printer = EscPosPrinter.attach(
                named("receipt-printer", "receiptprinter.escpos"),
                line(config.receiptPrinter()),
                time,
                EscPosSettings.MM80);
    }

    TerminalParts.Devices parts() {
        return new TerminalParts.Devices(reader, scanner, printer);
    }

    private static Line line(Path path) {
        return new SerialLine(path, USUAL);
    }

    private static DeviceIdentity named(String id, String driver) {
        return new DeviceIdentity(id, driver, "", "");
    }

    @Override
    public void close() {
        reader.close();
        scanner.close();
        printer.close();
        time.close();
    }
}
