package org.linli.peripherals.virtual.printer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class VirtualPrinterTest {
    private static final int PATIENCE_SECONDS = 60;
    private static final String STATUS_GOOD = "12";

    private final LinkedBlockingQueue<String> answers = new LinkedBlockingQueue<>();
    private final LinkedBlockingQueue<PaperPiece> papers = new LinkedBlockingQueue<>();
    private final VirtualPrinter printer = new VirtualPrinter(
                    bytes -> answers.add(HexFormat.of().formatHex(bytes)), papers::add, VirtualPrinter.INSTANT)
            .start();

    @AfterEach
    void switchOff() {
        printer.close();
    }

    @Test
    void printsChineseAndCuts() throws Exception {
        send("1b40");
        text("水费 ");
        send("1c2e9d1c26"); // the yen sign of page 437
        text("1.00\n");
        send("1d564200");
        var piece = paper();
        assertEquals(List.of("水费 ¥1.00"), piece.text());
        assertEquals(640, piece.picture().getWidth());
    }

    @Test
    void answersWhileItsCoverIsOpenAndProvesOnlyWhatIsPrinted() throws Exception {
        printer.openCover();
        text("a\n");
        send("1d28480600303041424344"); // GS ( H: say ABCD when printed
        send("100402");
        assertEquals("16", answer(), "cover open");
        assertEquals(0, answers.size(), "and no proof");
        printer.closeCover();
        assertEquals("37224142434400", answer());
    }

    @Test
    void reportsChangesByItselfOnceToldTo() throws Exception {
        send("1d610e");
        assertEquals("1000000f", answer());
        printer.paperLow();
        assertEquals("1000030f", answer());
        printer.paperOut();
        assertEquals("18000f0f", answer());
    }

    @Test
    void forgetsTheRestOfABrokenReceipt() throws Exception {
        printer.openCover();
        text("to be forgotten\n");
        send("1014080103140106" + "0208");
        assertEquals("372500", answer());
        printer.closeCover();
        text("next\n");
        send("1d564200");
        assertEquals(List.of("next"), paper().text());
    }

    @Test
    void storesAndPrintsGraphics() throws Exception {
        // GS ( L: store 8 by 2 dots; print them. GS 8 L: the same with a longer length.
        send("1d284c0c0030703001013108000200ffff");
        send("1d284c02003032");
        send("1d384c0c00000030703001013108000200ffff");
        send("1d284c02003032");
        send("1b2a210800" + "ff".repeat(24) + "0a"); // ESC * 33: 8 columns of 24 dots
        send("1d564200");
        assertEquals(List.of("[picture]", "[picture]", "▒"), paper().text());
    }

    @Test
    void theRollIsTornWhereItEnds() throws Exception {
        printer.tearPaperAfterLines(2);
        send("1d610e");
        assertEquals("1000000f", answer());
        text("1\n2\n3\n");
        send("1d564200");
        assertEquals("18000f0f", answer(), "the paper is out");
        printer.loadPaper();
        var torn = paper();
        var rest = paper();
        assertEquals(false, torn.cut());
        assertEquals(List.of("1", "2"), torn.text());
        assertEquals(List.of("3"), rest.text());
    }

    /** Any bytes: it goes on, and the next receipt comes out. */
    @Test
    void survivesAnything() throws Exception {
        for (int number = 0; number < 300; number++) {
            var random = new Random(20_261_121L + number);
            byte[] noise = new byte[random.nextInt(300)];
            random.nextBytes(noise);
            for (int at = 0; at + 1 < noise.length; at += 7) {
                noise[at] = new byte[] {0x1B, 0x1C, 0x1D, 0x10}[random.nextInt(4)];
            }
            printer.heard(noise);
            // An unfinished command would swallow what comes next: that is what forgetting is for.
            send("10140801031401060208");
            send("1d564200");
            text("ok\n");
            send("1d564200");
            for (var piece = paper(); !piece.text().equals(List.of("ok")); piece = paper()) {
                answers.clear();
            }
            papers.clear();
            answers.clear();
        }
        send("100401");
        assertEquals(STATUS_GOOD, answer());
    }

    private void text(String text) {
        printer.heard(text.getBytes(Charset.forName("GB18030")));
    }

    private void send(String hex) {
        printer.heard(HexFormat.of().parseHex(hex));
    }

    private String answer() throws InterruptedException {
        var answer = answers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(answer, "no answer");
        return answer;
    }

    private PaperPiece paper() throws InterruptedException {
        var piece = papers.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
        assertNotNull(piece, "no paper");
        return piece;
    }
}
