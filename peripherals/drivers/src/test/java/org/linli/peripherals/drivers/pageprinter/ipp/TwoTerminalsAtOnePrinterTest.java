package org.linli.peripherals.drivers.pageprinter.ipp;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.spi.Availability;

/** A printer that takes one job at a time, and two terminals that want it. */
class TwoTerminalsAtOnePrinterTest {
    @TempDir
    Path folder;

    @Test
    void theSecondWaitsForItsTurnAndNeitherFollowsTheOthersJob() throws Exception {
        try (var printer = EvePrinter.start(folder);
                var one = Office.with(printer.address());
                var two = new Office(Office.at(printer.address(), "terminal-2"))) {
            two.becomes(condition -> condition.availability() == Availability.ONLINE);
            var first = one.print(1, "cert-1");
            printer.takesUp();
            var second = two.print(2, "cert-1");
            var tooLate = two.print(1, "cert-3", Duration.ofMillis(200));
            assertEquals("call.deadline-passed", Office.notDone(tooLate).code());
            printer.says("server-error-busy");
            printer.counts(1);
            printer.ends();
            assertEquals(1, Office.done(first).impressions());
            printer.takesUp();
            printer.counts(2);
            printer.ends();
            assertEquals(2, Office.done(second).impressions());
            assertEquals(2, printer.received().size());
        }
    }
}
