package org.linli.peripherals.drivers.scanner.serial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;
import org.linli.peripherals.spi.scan.Scan;

class ScanParserTest {
    private static final String PAYMENT = "134567890123456789";

    private final ScanParser parser = new ScanParser(ScannerSettings.USUAL);

    @Test
    void aCodeEndsWithAnyLineEnd() {
        for (String end : List.of("\r", "\n", "\r\n", "\t")) {
            assertEquals(List.of(code(PAYMENT)), feed(PAYMENT + end));
        }
        assertEquals(List.of(code("1"), code("2")), feed("1\r\n2\r\n"));
        assertEquals(List.of(), feed("\r\n\n\t"), "empty lines are no codes");
    }

    @Test
    void aCodeWithoutItsEndIsDroppedAndNeverHandedOverShort() {
        assertEquals(List.of(), feed("13456789"));
        assertTrue(parser.midCode());
        assertEquals(List.of(new ScanParser.Garbage(8)), parser.silence());
        assertEquals(List.of(code(PAYMENT)), feed(PAYMENT + "\r"));
    }

    @Test
    void byItsSettingsACodeEndsWithSilence() {
        var byGap = new ScanParser(new ScannerSettings(
                new ScanEnd.IdleGap(Duration.ofMillis(60)), ScannerSettings.Trigger.NONE, Duration.ZERO));
        assertEquals(List.of(), byGap.feed(bytes(PAYMENT)));
        assertEquals(List.of(code(PAYMENT)), byGap.silence());
    }

    @Test
    void chineseArrivesInEitherEncoding() {
        assertEquals(List.of(code("邻里𠮷")), feed("邻里𠮷\r"));
        assertEquals(List.of(code("邻里")), parser.feed("邻里\r".getBytes(Charset.forName("GB18030"))));
    }

    @Test
    void garbageIsCountedAndTheNextCodeUnderstood() {
        assertEquals(
                List.of(new ScanParser.Garbage(3), code("1")),
                parser.feed(new byte[] {(byte) 0xFF, (byte) 0xFE, 0x01, '\r', '1', '\r'}));
    }

    @Test
    void aFloodWithoutEndIsGarbageOfBoundedMemory() {
        parser.feed(new byte[1 << 20]);
        assertEquals(List.of(new ScanParser.Garbage(1 << 20), code("1")), feed("\r1\r"));
    }

    @Test
    void aNewlandScannersAnswersStandBetweenItsCodes() {
        var newland = new ScanParser(ScannerSettings.NEWLAND);
        // 02 01 "0000" "#SCNTRG1" 06 3B 03: done. 15: not done.
        assertEquals(
                List.of(new ScanParser.Answer(true), code(PAYMENT), new ScanParser.Answer(false)),
                newland.feed(bytes("\u0002\u00010000#SCNTRG1\u0006;\u0003" + PAYMENT
                        + "\r\n\u0002\u00010000@SCNMOD0\u0015;\u0003")));
    }

    @Test
    void theTriggerIsTheBytesOfNewlandsManual() {
        assertEquals(
                "7e01303030302353434e54524731" + "3b03",
                java.util.HexFormat.of().formatHex(Newland.LOOK));
    }

    /** After any noise and a line end, the next code is read. */
    @Test
    void survivesAnything() {
        for (int number = 0; number < Seeds.cases(); number++) {
            var random = Seeds.of(number);
            var settings = random.nextBoolean() ? ScannerSettings.USUAL : ScannerSettings.NEWLAND;
            var fuzzed = new ScanParser(settings);
            for (byte[] piece : Seeds.split(Seeds.noise(random, 200), random)) {
                fuzzed.feed(piece);
            }
            fuzzed.silence();
            List<ScanParser.Found> found = new ArrayList<>();
            for (byte[] piece : Seeds.split(bytes(PAYMENT + "\r"), random)) {
                found.addAll(fuzzed.feed(piece));
            }
            assertEquals(List.of(code(PAYMENT)), found, "case " + number);
        }
    }

    private List<ScanParser.Found> feed(String text) {
        return parser.feed(bytes(text));
    }

    private static ScanParser.Found code(String text) {
        return new ScanParser.Code(new Scan(text));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
