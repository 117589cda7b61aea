package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.spi.Availability;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.virtual.desk.DeskDevice;

/** The receipt is on paper, and the power goes before the printer can say so. */
class PowerLostBeforeTheProofTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void theReceiptIsUnknownThoughItLiesThere() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            counter.desk.cutPrinterPowerBeforeProof();
            assertEquals(
                    "printer.line-lost",
                    Counter.unknown(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN))
                            .code());
            assertEquals(1, counter.desk.tray().fallen());
        }
    }

    @Test
    void afterPowerCameBackTheNextReceiptIsNotMixedWithTheBrokenOne() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            counter.desk.cutPrinterPowerAfterLines(3);
            assertEquals(
                    "printer.line-lost",
                    Counter.unknown(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN))
                            .code());
            counter.desk.replug(DeskDevice.PRINTER);
            Counter.becomes(printer, condition -> condition.availability() == Availability.ONLINE);
            var id = PrintId.of("R-2");
            assertEquals(new Printed(id, Proof.NAMED), Counter.done(printer.print(Receipts.lines("第二张"), id, WITHIN)));
            var last = counter.desk.takePaper();
            assertEquals(java.util.List.of("第二张"), last == null ? null : last.text());
        }
    }

    @Test
    void aPrinterThatNeverProvesLeavesEveryReceiptUnknown() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            counter.desk.printer().namesReceipts(false);
            var soon = Duration.ofSeconds(5);
            assertEquals(
                    "printer.no-proof",
                    Counter.unknown(printer.print(Receipts.lines("一张"), PrintId.of("R-1"), soon))
                            .code());
        }
    }
}
