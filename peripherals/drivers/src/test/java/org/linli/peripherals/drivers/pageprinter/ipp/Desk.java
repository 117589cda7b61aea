package org.linli.peripherals.drivers.pageprinter.ipp;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.time.SystemDeviceTime;
import org.linli.peripherals.virtual.pageprinter.PageTray;
import org.linli.peripherals.virtual.pageprinter.VirtualPagePrinter;

/** Our driver beside our virtual page printer, for the misfortunes no other printer has at will. */
final class Desk implements AutoCloseable {
    private final SystemDeviceTime time = new SystemDeviceTime("virtual page printer time");
    final VirtualPagePrinter printer;
    final Office office;

    private Desk(Path folder, IppTimes times) throws IOException {
        printer = VirtualPagePrinter.switchOn(
                PageTray.inFolder(folder.resolve("tray")), time, 0, VirtualPagePrinter.INSTANT);
        office = new Office(Office.at(printer.address()).with(times));
        office.becomes(condition -> condition.availability() == Availability.ONLINE);
    }

    static Desk setUp(Path folder) throws IOException {
        return new Desk(folder, Office.TIMES);
    }

    /** With a driver that does not wait long for an answer. */
    static Desk impatient(Path folder) throws IOException {
        var usual = Office.TIMES;
        return new Desk(
                folder,
                new IppTimes(
                        usual.connect(),
                        Duration.ofMillis(700),
                        Duration.ofMillis(1_500),
                        usual.idle(),
                        usual.firstPoll(),
                        usual.slowestPoll(),
                        usual.counting(),
                        Duration.ofMillis(500)));
    }

    @Override
    public void close() {
        office.close();
        printer.close();
        time.close();
    }
}
