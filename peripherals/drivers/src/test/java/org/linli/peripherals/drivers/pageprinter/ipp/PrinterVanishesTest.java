package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;

/** The printer is carried away in the middle of a document, or was never there. */
class PrinterVanishesTest {
    @TempDir
    Path folder;

    @Test
    void inTheMiddleItIsUnknown() throws Exception {
        var usual = Office.TIMES;
        var impatient = new IppTimes(
                usual.connect(),
                usual.answer(),
                usual.sending(),
                usual.idle(),
                usual.firstPoll(),
                usual.slowestPoll(),
                usual.counting(),
                Duration.ofMillis(500));
        try (var printer = EvePrinter.start(folder);
                var office = new Office(Office.at(printer.address()).with(impatient))) {
            office.becomes(condition -> condition.availability() == Availability.ONLINE);
            var call = office.print(1, "cert-1");
            printer.takesUp();
            printer.losesPower();
            assertEquals("page-printer.line-lost", Office.unknown(call).code());
            office.becomes(condition -> condition.availability() == Availability.NO_DEVICE);
            assertEquals(
                    "page-printer.line-lost",
                    Office.notDone(office.print(1, "cert-2")).code(),
                    "the next one was never sent");
        }
    }
}
