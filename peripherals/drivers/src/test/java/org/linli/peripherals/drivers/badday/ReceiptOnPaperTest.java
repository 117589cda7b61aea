package org.linli.peripherals.drivers.badday;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.drivers.receiptprinter.escpos.EscPosSettings;
import org.linli.peripherals.spi.receipt.PrintId;
import org.linli.peripherals.spi.receipt.Printed;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptPaper;

/** What is printed is what was composed. */
class ReceiptOnPaperTest {
    private static final Duration WITHIN = Duration.ofSeconds(50);

    @TempDir
    Path folder;

    @Test
    void theQrCodeIsReadFromThePictureByAnIndependentReader() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            Counter.done(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN));
            assertEquals("QR-Code:" + Receipts.QR, zbar(folder.resolve("paper/0001.png")));
        }
    }

    @Test
    void aPrinterThatDrawsNoQrCodesGetsAPicture() throws Exception {
        try (var counter = new Counter(folder)) {
            var plain = new EscPosSettings(48, Proof.IN_ORDER, false, true, true, false, true, Duration.ofMillis(500));
            var printer = counter.printer(plain);
            counter.desk.printer().namesReceipts(false);
            var id = PrintId.of("R-1");
            assertEquals(
                    new Printed(id, Proof.IN_ORDER),
                    Counter.done(printer.print(
                            ReceiptPaper.of(new ReceiptElement.Qr("邻里 " + Receipts.QR), new ReceiptElement.Cut()),
                            id,
                            WITHIN)));
            assertEquals("QR-Code:邻里 " + Receipts.QR, zbar(folder.resolve("paper/0001.png")));
        }
    }

    @Test
    void aBarcodeIsRead() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            var paper = ReceiptPaper.of(
                    new ReceiptElement.Barcode("LL-2026{1121}"), new ReceiptElement.Feed(1), new ReceiptElement.Cut());
            Counter.done(printer.print(paper, PrintId.of("R-1"), WITHIN));
            assertEquals("CODE-128:LL-2026{1121}", zbar(folder.resolve("paper/0001.png")));
        }
    }

    @Test
    void everyBarcodeThatFitsIsReadAndWhatDoesNotIsWrittenOut() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            int piece = 0;
            for (String content : List.of(
                    "123456789012345678901234",
                    "0",
                    "A1",
                    "LL-20261122-000017",
                    "T0001-k3f9a2c-17-12345",
                    "AB12345C1234567890123X",
                    "ABCDEFGHIJKLMNOPQRSTU",
                    "{}~ 99")) {
                var paper = ReceiptPaper.of(
                        new ReceiptElement.Barcode(content), new ReceiptElement.Feed(1), new ReceiptElement.Cut());
                piece++;
                Counter.done(printer.print(paper, PrintId.of("B-" + piece), WITHIN));
                assertEquals("CODE-128:" + content, zbar(folder.resolve("paper/000" + piece + ".png")));
                String text = Files.readString(folder.resolve("paper/000" + piece + ".txt"));
                assertTrue(text.contains("[barcode]") && text.contains(content), text);
            }
            var tooWide =
                    ReceiptPaper.of(new ReceiptElement.Barcode("ABCDEFGHIJKLMNOPQRSTUVWX"), new ReceiptElement.Cut());
            Counter.done(printer.print(tooWide, PrintId.of("B-W"), WITHIN));
            piece++;
            String text = Files.readString(folder.resolve("paper/000" + piece + ".txt"));
            assertTrue(text.contains("ABCDEFGHIJKLMNOPQRSTUVWX") && !text.contains("[barcode]"), text);
        }
    }

    @Test
    void fourByteCharactersComeOut() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            // The first is in the printer's font, as four bytes; the second is not and is drawn.
            Counter.done(printer.print(Receipts.lines("㐂", "𠮷"), PrintId.of("R-1"), WITHIN));
            var piece = counter.desk.takePaper();
            assertNotNull(piece);
            assertEquals(List.of("㐂", "[picture]"), piece.text());
            int first = ink(piece.picture(), 112, 24);
            int second = ink(piece.picture(), 112 + 32, 24);
            assertTrue(first > 40 && second > 40, "ink: " + first + ", " + second);
        }
    }

    @Test
    void theYenSignIsAYenSign() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            Counter.done(printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN));
            String text = Files.readString(folder.resolve("paper/0001.txt"));
            assertTrue(text.contains("¥102.60"), text);
            assertFalse(text.contains("\\"), text);
        }
    }

    @Test
    void aReceiptThatIsAskedForTwiceIsPrintedOnce() throws Exception {
        try (var counter = new Counter(folder)) {
            var printer = counter.printer(EscPosSettings.MM80);
            var first = printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN);
            var second = printer.print(Receipts.waterBill(), PrintId.of("R-1"), WITHIN);
            assertEquals(Counter.done(first), Counter.done(second));
            assertEquals(1, counter.desk.tray().fallen());
        }
    }

    /** Dark pixels in some rows. */
    private static int ink(BufferedImage picture, int from, int rows) {
        int dark = 0;
        for (int y = from; y < from + rows; y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                dark += picture.getRaster().getSample(x, y, 0) < 128 ? 1 : 0;
            }
        }
        return dark;
    }

    private static String zbar(Path picture) throws Exception {
        var process = new ProcessBuilder("zbarimg", "-q", "--nodbus", picture.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String read = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return read;
    }
}
