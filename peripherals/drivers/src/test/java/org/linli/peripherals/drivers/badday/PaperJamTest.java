package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.receipt.PrintId;

/** The paper jams in the middle of a receipt. */
class PaperJamTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void theReceiptIsUnknownAndTheNextOneStandsAlone() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            counter.desk.printer().jamAfterLines(5);
            assertEquals(
                    "printer.jammed",
                    Counter.unknown(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN))
                            .code());
            Counter.becomes(printer, condition -> condition.paper() == PaperSupply.JAMMED);
            assertEquals(
                    "printer.jammed",
                    Counter.notDone(printer.print(Receipts.waterBill(), PrintId.of("R-2"), WITHIN))
                            .code(),
                    "nothing of the second one was sent");
            counter.desk.printer().clearJam();
            Counter.becomes(printer, condition -> condition.availability() == Availability.ONLINE);
            Counter.done(printer.print(Receipts.lines("第三张"), PrintId.of("R-3"), WITHIN));
            var last = counter.desk.takePaper();
            assertEquals(java.util.List.of("第三张"), last == null ? null : last.text());
        }
    }
}
