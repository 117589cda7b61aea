package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.spi.idcard.CitizenCard;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.scan.Scan;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** Card, code, receipt: nothing goes wrong. */
class AGoodDayTest {
    @TempDir
    Path folder;

    @Test
    void cardCodeAndReceipt() throws Exception {
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            var scanner = counter.scanner(ScannerSettings.NEWLAND);
            var printer = counter.printer(EscPosSettings.MM80);

            var card = reader.awaitCard(Duration.ofSeconds(50));
            counter.desk.reader().layCard(CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "长期"));
            var read = (CitizenCard) Counter.done(card);
            assertEquals("王小明", read.name());
            assertEquals(1024, read.photo().bytes().length);

            var scan = scanner.awaitScan(Duration.ofSeconds(50));
            counter.desk.scanner().showCode("134567890123456789");
            assertEquals(new Scan("134567890123456789"), Counter.done(scan));

            var id = PrintId.of("R-1");
            assertEquals(
                    new Printed(id, Proof.NAMED),
                    Counter.done(printer.print(Receipts.waterBill(), id, Duration.ofSeconds(50))));
            assertTrue(Files.exists(folder.resolve("paper/0001.png")));
        }
    }
}
