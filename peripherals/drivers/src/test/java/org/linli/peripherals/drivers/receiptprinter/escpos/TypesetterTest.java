package org.linli.peripherals.drivers.receiptprinter.escpos;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;
import org.linli.peripherals.spi.receipt.Alignment;
import org.linli.peripherals.spi.receipt.Emphasis;
import org.linli.peripherals.spi.receipt.Proof;
import org.linli.peripherals.spi.receipt.ReceiptElement;
import org.linli.peripherals.spi.receipt.ReceiptElement.Line;
import org.linli.peripherals.spi.receipt.ReceiptElement.Row;
import org.linli.peripherals.spi.receipt.ReceiptPaper;
import org.linli.peripherals.spi.receipt.TextSize;

class TypesetterTest {
    private static final EscPosSettings MM58 =
            new EscPosSettings(32, Proof.NOT_SUPPORTED, false, false, false, false, false, Duration.ofMillis(500));
    /** ESC @, page 437, Chinese mode, no national character set. */
    private static final String BEGIN = "1b40 1b7400 1c26 1b5200 ";
    /** Spacing 32, left, normal size, plain. */
    private static final String PLAIN = "1b3320 1b6100 1d2100 1b4500 ";
    /** End of the line, plain, normal size. */
    private static final String END = " 0a 1b4500 1d2100";

    @Test
    void setsChineseInGb18030() throws Exception {
        assertBytes(BEGIN + PLAIN + "cbaeb7d1" + END, Line.of("水费"));
    }

    @Test
    void setsExtensionAInFourBytes() throws Exception {
        assertBytes(BEGIN + PLAIN + "8139ee39" + END, Line.of("㐀"));
    }

    @Test
    void takesTheYenSignFromPage437() throws Exception {
        // FS . leaves Chinese mode for one byte, in which 9D is a yen sign; FS & enters it again.
        assertBytes(BEGIN + PLAIN + "1c2e 9d 1c26 312e3030" + END, Line.of("¥1.00"));
    }

    @Test
    void drawsALineTheFontCannotSet() throws Exception {
        String hex = HexFormat.of().formatHex(bytes(EscPosSettings.MM80, Line.of("𠮷")));
        // GS v 0, three bytes across, 24 rows.
        assertTrue(hex.contains("1d763000" + "0300" + "1800"), hex);
        assertFalse(hex.contains(HexFormat.of().formatHex("𠮷".getBytes(Charset.forName("GB18030")))));
    }

    @Test
    void aRowsAmountStandsAtTheRightEdge() throws Exception {
        String row = text(EscPosSettings.MM80, Row.of("水费", "102.60"));
        assertEquals("水费" + " ".repeat(48 - 4 - 6) + "102.60", row);
        assertEquals(
                "水费" + " ".repeat(24 - 4 - 6) + "102.60",
                text(EscPosSettings.MM80, Row.of("水费", "102.60").sized(TextSize.DOUBLE)),
                "double width halves the columns");
    }

    @Test
    void aCentredLineThatIsTooLongIsBrokenIntoLinesOfMuchTheSameLength() {
        assertEquals(List.of("青榕社区 · 体验中心"), Breaking.balanced("青榕社区 · 体验中心", 48));
        assertEquals(List.of("广西壮族自治区南宁市青秀区", "青榕社区 · 居民体验中心"), Breaking.balanced("广西壮族自治区南宁市青秀区青榕社区 · 居民体验中心", 48));
        assertEquals(List.of("1 号机 社区热线", "0000-8350800"), Breaking.balanced("1 号机 社区热线 0000-8350800", 24));
        assertEquals(3, Breaking.balanced("一".repeat(25), 20).size());
    }

    @Test
    void breaksBetweenCharactersAndNotInsideNumbers() {
        assertEquals(List.of("用水 18 吨,单价", "2.07 元"), Breaking.lines("用水 18 吨,单价 2.07 元", 18));
        assertEquals(List.of("一二三四", "五,六"), Breaking.lines("一二三四五,六", 10), "no line begins with a comma");
        assertEquals(
                List.of("AAAAAAAAAA", "AAAAA"), Breaking.lines("A".repeat(15), 10), "a word that never ends is cut");
        assertEquals(List.of(""), Breaking.lines("", 10));
    }

    @Test
    void choosesAQrCodeAHandCanScan() throws Exception {
        assertEquals(8, QrSize.module(62, 576), "version 4, 33 modules: 264 dots");
        assertEquals(3, QrSize.module(1000, 576), "the densest that thermal paper holds");
        assertThrows(
                DoesNotFit.class, () -> Typesetter.set(ReceiptPaper.of(new ReceiptElement.Qr("x".repeat(1000))), MM58));
    }

    @Test
    void sendsPicturesInBandsOf128Rows() throws Exception {
        List<byte[]> pieces = Typesetter.set(ReceiptPaper.of(new ReceiptElement.Qr("x".repeat(100))), MM58);
        for (byte[] piece : pieces) {
            String hex = HexFormat.of().formatHex(piece);
            int at = hex.indexOf("1d763000");
            assertTrue(at < 0 || Integer.parseInt(hex.substring(at + 12, at + 14), 16) <= 128, hex);
        }
        assertTrue(pieces.size() >= 2);
    }

    @Test
    void noPictureHoldsARealTimeCommand() {
        byte[] rows = {0x10, 0x04, 0x01, 0x10, 0x14, 0x10, 0x05, 0x10, 0x10, 0x04};
        assertArrayEquals(
                new byte[] {0x10, 0x0C, 0x01, 0x10, 0x1C, 0x10, 0x0D, 0x10, 0x10, 0x0C},
                Commands.withoutRealTimeCommands(rows));
    }

    @Test
    void aNameFromTheTerminalCannotCutThePaper() {
        assertThrows(IllegalArgumentException.class, () -> Line.of("a\u001dVB\0"));
    }

    /** Any receipt is set, for any printer, and no row is wider than the paper. */
    @Test
    void setsAnything() throws Exception {
        for (int number = 0; number < Seeds.cases() / 40; number++) {
            var random = Seeds.of(number);
            List<ReceiptElement> elements = new ArrayList<>();
            for (int count = random.nextInt(8); count >= 0; count--) {
                elements.add(element(random));
            }
            var settings = random.nextBoolean() ? EscPosSettings.MM80 : MM58;
            assertFalse(Typesetter.set(new ReceiptPaper(elements), settings).isEmpty(), "case " + number);
        }
    }

    private static ReceiptElement element(Random random) {
        var size = Seeds.any(random, TextSize.values());
        var emphasis = Seeds.any(random, Emphasis.values());
        return switch (random.nextInt(6)) {
            case 0 -> new Row(words(random), words(random), size, emphasis);
            case 1 -> new ReceiptElement.Rule();
            case 2 -> new ReceiptElement.Qr("q" + "x".repeat(random.nextInt(80)));
            case 3 -> new ReceiptElement.Barcode("B" + random.nextInt(1_000_000));
            case 4 -> new ReceiptElement.Feed(1 + random.nextInt(20));
            default -> new Line(words(random), size, emphasis, Seeds.any(random, Alignment.values()));
        };
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int count = random.nextInt(60); count > 0; count--) {
            int kind = random.nextInt(40);
            text.appendCodePoint(
                    kind == 0 ? 0x20BB7 : kind < 20 ? 0x4E00 + random.nextInt(20_000) : 0x20 + random.nextInt(95));
        }
        return text.toString();
    }

    private static void assertBytes(String hex, ReceiptElement element) throws DoesNotFit {
        assertEquals(hex.replace(" ", ""), HexFormat.of().formatHex(bytes(EscPosSettings.MM80, element)));
    }

    private static byte[] bytes(EscPosSettings settings, ReceiptElement element) throws DoesNotFit {
        var all = new ByteArrayOutputStream();
        Typesetter.set(ReceiptPaper.of(element), settings).forEach(all::writeBytes);
        return all.toByteArray();
    }

    /** What stands between the commands of a line. */
    private static String text(EscPosSettings settings, ReceiptElement element) throws DoesNotFit {
        String all = new String(bytes(settings, element), Charset.forName("GB18030"));
        int end = all.indexOf('\n');
        return all.substring(all.lastIndexOf("\u001bE", end) + 3, end);
    }
}
