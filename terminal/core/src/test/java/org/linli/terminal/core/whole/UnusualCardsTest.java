package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.peripherals.virtual.idcard.CardBlock;
import org.linli.peripherals.virtual.idcard.CardLayout;
import org.linli.terminal.journey.screen.Words;
import org.linli.terminal.journey.text.Texts;

/** The longest address, a card valid for ever, a permit, both generations of foreigners' cards: on screen, paper, in speech. */
final class UnusualCardsTest {
    /** Seventy bytes of UTF-16: all the room a card has for an address. */
    private static final String ADDRESS = "示范省邻里市和平区幸福街道长乐社区平安东路二十八号院七号楼三单元六零二";

    private static final String NUMBER = "99999919490101001" + CardBlock.checkDigit("99999919490101001");

    @TempDir
    private Path folder = Path.of("target");

    @Test
    void theLongestAddressAndACardForEverFitOnEveryScreenAndOnThePaper() throws Exception {
        assertEquals(70, ADDRESS.getBytes(StandardCharsets.UTF_16LE).length);
        try (var wired = new WiredKiosk(folder)) {
            wired.kiosk.central.livesAt(ADDRESS);
            wired.kiosk.presses("pay-bill");
            wired.desk.reader().layCard(CardBlock.citizen("欧阳王小芳", "2", NUMBER, ADDRESS, "长期"));
            wired.comesTo("bills.pick");
            wired.liftsTheCard();
            wired.kiosk.presses("review");
            wired.kiosk.presses("pay");
            wired.showsCodeUntil(Kiosk.CODE, "pay.paid");
            wired.kiosk.central.billersPost();
            wired.kiosk.waits(10);
            wired.comesTo("receipt.take");
            String paper = wired.newestPaper().replaceAll("\\s", "");
            assertTrue(paper.contains(ADDRESS), paper);
            allIsSaid(wired);
            wired.log.neverTell("欧阳王小芳", NUMBER, ADDRESS);
        }
    }

    @Test
    void aPermitIsReadAndFindsItsBills() throws Exception {
        finds(CardBlock.of(
                CardLayout.PERMIT,
                Map.of(
                        "name", "王小芳",
                        "sex", "2",
                        "birth", "19490101",
                        "address", ADDRESS,
                        "number", NUMBER,
                        "issuer", "示范市公安局",
                        "from", "20240301",
                        "to", "长期")));
    }

    @Test
    void aForeignersNewCardIsReadAndFindsItsBills() throws Exception {
        finds(CardBlock.of(
                CardLayout.FOREIGNER2023,
                Map.of(
                        "name", "玛丽",
                        "sex", "2",
                        "birth", "19490101",
                        "english", "EXAMPLE, MARIE",
                        "number", NUMBER,
                        "from", "20240301",
                        "to", "20340301",
                        "nationality", "FRA")));
    }

    @Test
    void aForeignersOldCardIsReadAndFindsItsBills() throws Exception {
        finds(CardBlock.of(
                CardLayout.FOREIGNER,
                Map.of(
                        "english", "EXAMPLE, MARIE",
                        "sex", "2",
                        "number", "FRA999949010100",
                        "nationality", "FRA",
                        "name", "玛丽",
                        "from", "20240301",
                        "to", "20340301",
                        "birth", "19490101")));
    }

    private void finds(CardBlock card) throws Exception {
        try (var wired = new WiredKiosk(folder)) {
            wired.kiosk.presses("pay-bill");
            wired.desk.reader().layCard(card);
            wired.comesTo("bills.pick");
            allIsSaid(wired);
            wired.log.neverTell("王小芳", "玛丽", NUMBER, "FRA999949010100", "EXAMPLE", ADDRESS);
        }
    }

    /** Every screen so far has its words in both languages, written and said; no number of a card is among them. */
    private static void allIsSaid(WiredKiosk wired) {
        for (var shown : wired.kiosk.history()) {
            for (var language : Texts.LANGUAGES) {
                for (var texts : new Texts[] {Texts.in(language), Texts.aloud(language)}) {
                    String words =
                            Words.of(shown.screen()).stream().map(texts::of).collect(Collectors.joining("\n"));
                    assertFalse(words.isBlank(), shown.screen().id());
                    assertFalse(words.contains(NUMBER), shown.screen().id());
                }
            }
        }
    }
}
