package org.linli.peripherals.drivers.receiptprinter.escpos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.peripherals.drivers.Seeds;
import org.linli.peripherals.drivers.receiptprinter.escpos.AnswerParser.Automatic;
import org.linli.peripherals.drivers.receiptprinter.escpos.AnswerParser.Forgotten;
import org.linli.peripherals.drivers.receiptprinter.escpos.AnswerParser.InOrder;
import org.linli.peripherals.drivers.receiptprinter.escpos.AnswerParser.PrintedUpTo;
import org.linli.peripherals.drivers.receiptprinter.escpos.AnswerParser.RealTime;

class AnswerParserTest {
    private final AnswerParser parser = new AnswerParser();

    @Test
    void tellsAnswersApartByTheirFixedBits() {
        assertEquals(List.of(new RealTime(0x12)), feed("12"));
        assertEquals(List.of(new RealTime(0x1A)), feed("1A"));
        assertEquals(List.of(new Automatic(0x38, 0, 0x0F)), feed("38 00 0F 0F"));
        assertEquals(List.of(new PrintedUpTo(0x41424344)), feed("37 22 41 42 43 44 00"));
        assertEquals(List.of(new Forgotten()), feed("37 25 00"));
        assertEquals(List.of(new InOrder(0x0C)), feed("0C"));
        assertEquals(List.of(), feed("11 13"), "flow control is not for us");
    }

    @Test
    void anAnswerBreaksOffAndTheNextOneIsUnderstood() {
        assertEquals(List.of(new PrintedUpTo(0x37224142)), feed("37 22 37 22 37 22 41 42 00"));
        assertEquals(List.of(new PrintedUpTo(0x41424344)), feed("37 22 41 37 22 41 42 43 44 00"));
        assertEquals(List.of(new RealTime(0x12)), feed("10 00 12"));
        assertEquals(List.of(new Forgotten()), feed("10 00 37 25 00"));
    }

    @Test
    void theCauseComesBeforeItsConsequences() {
        // An open cover also lifts the paper off its sensor and takes the printer offline.
        assertEquals(Optional.of("printer.cover-open"), fault(Health.ofAnswers(0x1A, 0x36, 0x12, 0x72)));
        assertEquals(Optional.of("printer.paper-out"), fault(Health.ofAnswers(0x1A, 0x32, 0x12, 0x7E)));
        assertEquals(Optional.of("printer.jammed"), fault(Health.ofAnswers(0x1A, 0x52, 0x1A, 0x12)));
        assertEquals(Optional.of("printer.broken"), fault(Health.ofAnswers(0x1A, 0x52, 0x32, 0x12)));
        assertEquals(Optional.of("printer.offline"), fault(Health.ofAnswers(0x1A, 0x12, 0x12, 0x12)));
        assertEquals(Optional.empty(), fault(Health.ofAnswers(0x12, 0x12, 0x12, 0x1E)), "near its end it still prints");
        assertEquals(Optional.of("printer.paper-out"), fault(Health.ofReport(new Automatic(0x18, 0x00, 0x0F))));
    }

    /** After any noise a proof is understood. */
    @Test
    void survivesAnything() {
        for (int number = 0; number < Seeds.cases(); number++) {
            var random = Seeds.of(number);
            var fuzzed = new AnswerParser();
            for (byte[] piece : Seeds.split(Seeds.noise(random, 200), random)) {
                fuzzed.feed(piece);
            }
            List<AnswerParser.Answer> found = new ArrayList<>();
            for (byte[] piece : Seeds.split(HexFormat.of().parseHex("37224142434400"), random)) {
                found.addAll(fuzzed.feed(piece));
            }
            assertTrue(found.contains(new PrintedUpTo(0x41424344)), "case " + number);
        }
    }

    private static Optional<String> fault(Health health) {
        return health.fault().map(fault -> fault.code());
    }

    private List<AnswerParser.Answer> feed(String hex) {
        return parser.feed(HexFormat.of().parseHex(hex.replace(" ", "")));
    }
}
