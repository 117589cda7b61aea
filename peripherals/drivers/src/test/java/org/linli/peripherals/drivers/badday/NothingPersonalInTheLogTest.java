package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.drivers.scanner.serial.ScannerSettings;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.virtual.idcard.CardBlock;

/** A card, a code and a receipt pass, some of them badly; the log names nobody. */
class NothingPersonalInTheLogTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void noNameNoNumberNoCodeNoAmount() throws Exception {
        List<String> lines = Collections.synchronizedList(new ArrayList<>());
        var taking = new Handler() {
            @Override
            public void publish(LogRecord line) {
                String text = new java.util.logging.SimpleFormatter().format(line);
                lines.add(text);
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        var root = Logger.getLogger("linli");
        root.setLevel(Level.ALL);
        root.addHandler(taking);
        try (var counter = new Counter(folder)) {
            var reader = counter.reader();
            var scanner = counter.scanner(ScannerSettings.USUAL);
            var printer = counter.printer(EscPosSettings.MM80);
            var card = CardBlock.citizen("王小明", "1", "99999919491231001", "示范市邻里区幸福路1号", "长期");
            counter.desk.reader().corruptNextFrames(3);
            counter.desk.reader().layCard(card);
            Counter.notDone(reader.awaitCard(WITHIN));
            Counter.done(reader.awaitCard(WITHIN));
            var scan = scanner.awaitScan(WITHIN);
            counter.desk.scanner().showCode("134567890123456789");
            Counter.done(scan);
            counter.desk.printer().tearPaperAfterLines(3);
            Counter.unknown(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN));
        } finally {
            root.removeHandler(taking);
        }
        assertTrue(
                lines.stream().anyMatch(line -> line.contains("idcard.bad-checksum device=idcard")), lines.toString());
        for (String secret : List.of("王小明", "9999991949", "幸福路", "134567890123456789", "102.60", "linli.example")) {
            assertEquals(
                    List.of(),
                    lines.stream().filter(line -> line.contains(secret)).toList());
        }
        assertFalse(lines.isEmpty());
    }
}
