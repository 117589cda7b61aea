package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.PaperSupply;
import org.linli.peripherals.spi.Remedy;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;

/** The roll ends in the middle of a receipt. */
class PaperOutAtLine3Test {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void theReceiptIsUnknownAndItsLateProofIsStillHeard() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            var id = PrintId.of("R-3");
            counter.desk.printer().tearPaperAfterLines(3);
            var why = Counter.unknown(printer.print(Receipts.waterBill(), id, WITHIN));
            assertEquals("printer.paper-out", why.code());
            assertEquals(Remedy.ATTENDANT, why.remedy());
            var seen = Counter.becomes(printer, condition -> condition.paper() == PaperSupply.OUT);
            assertEquals(Availability.USER_ERROR, seen.availability());

            // Paper is loaded and the printer prints the rest by itself: asking again costs no second receipt.
            counter.desk.printer().loadPaper();
            Counter.becomes(printer, condition -> condition.availability() == Availability.ONLINE);
            assertEquals(new Printed(id, Proof.NAMED), Counter.done(printer.print(Receipts.waterBill(), id, WITHIN)));
            assertEquals(2, counter.desk.tray().fallen(), "the torn piece and the rest, and nothing more");
        }
    }

    @Test
    void withoutPaperFromTheStartNothingIsPrintedAndThatIsKnown() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            counter.desk.printer().paperOut();
            Counter.becomes(printer, condition -> condition.paper() == PaperSupply.OUT);
            assertEquals(
                    "printer.paper-out",
                    Counter.notDone(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN))
                            .code());
            counter.desk.printer().loadPaper();
            Counter.becomes(printer, condition -> condition.paper() == PaperSupply.FULL);
            Counter.done(printer.print(Receipts.waterBill(), PrintId.of("R-2"), WITHIN));
            assertEquals(1, counter.desk.tray().fallen());
        }
    }

    @Test
    void aRollNearItsEndStillPrints() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            counter.desk.printer().paperLow();
            var seen = Counter.becomes(printer, condition -> condition.paper() == PaperSupply.LOW);
            assertTrue(seen.availability() == Availability.ONLINE);
            Counter.done(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN));
        }
    }
}
