package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.central.api.matter.CaseNumber;
import org.linli.central.api.matter.CaseStage;
import org.linli.central.api.matter.CaseState;
import org.linli.central.api.matter.CaseView;
import org.linli.central.api.matter.SlipNumber;
import org.linli.central.api.matter.StageState;

/** Somebody takes the terminal's disk home. */
final class NothingPersonalAtRestTest {
    private static final Path DATA = Path.of("/var/linli");
    private static final List<String> FOLDERS = List.of("payments", "tasks", "tasks/tasks-1");
    private static final List<Charset> WRITTEN_IN =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, Charset.forName("GB18030"));

    private static final SlipNumber SLIP = SlipNumber.of("12345678901234");
    static final CaseView CASE = new CaseView(
            new CaseNumber("20261109-000042-7"),
            "不动产转移登记",
            "区自然资源局",
            CaseState.PAPERS_WANTED,
            LocalDate.of(2026, 11, 9),
            Optional.of(30),
            5,
            LocalDate.of(2026, 11, 16),
            -4,
            List.of(new CaseStage("受理", StageState.NOW, Optional.empty(), Optional.of("孟庆余"))),
            Optional.of("请补交购房合同原件。"),
            "窗口领取",
            Optional.empty(),
            false,
            true,
            Instant.parse("2026-11-21T02:24:00Z"),
            0,
            Optional.of(SLIP));

    private final Kiosk kiosk = new Kiosk();

    @Test
    void noNameNoNumberNoPaymentCodeIsOnTheDiskInTheMiddleOfAPaymentOrAfterIt() {
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        assertNobodyIsOnTheDisk();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.shows("receipt.take");
        kiosk.presses("taken");
        assertNobodyIsOnTheDisk();
    }

    /** The paper says how it stands, and nothing that its finder need not read; the record of deeds, that some paper was printed. */
    @Test
    void aPrintedCaseLeavesNeitherItsWordsNorItsNumbersOnTheDisk() {
        kiosk.central.underWay = Optional.of(CASE);
        kiosk.presses("follow");
        kiosk.presses("by-person");
        kiosk.devices.reader.lays(HandDevices.card("王小芳", Kiosk.ID_NUMBER));
        kiosk.presses("open-1");
        kiosk.shows("follow.case");
        kiosk.presses("print-this");
        kiosk.shows("sheet.take");
        var paper = kiosk.devices.printer.lastPaper();
        assertTrue(isOnTheDisk("PrintThis"), "the search finds what is there");
        for (String word : List.of("不动产转移登记", "区自然资源局", SLIP.value())) {
            assertTrue(paper.contains(word), word);
            assertFalse(isOnTheDisk(word), word);
        }
        for (String word : List.of("请补交购房合同原件", "孟庆余")) {
            assertFalse(paper.contains(word), word);
            assertFalse(isOnTheDisk(word), word);
        }
    }

    private void assertNobodyIsOnTheDisk() {
        var trade = kiosk.central.payments().getFirst().outTradeNo().value();
        assertTrue(isOnTheDisk(trade), "the search finds what is there");
        for (String personal : List.of("王小芳", "小芳", "王*芳", Kiosk.ID_NUMBER, Kiosk.CODE)) {
            assertEquals(false, isOnTheDisk(personal), personal);
        }
    }

    private boolean isOnTheDisk(String words) {
        for (String folder : FOLDERS) {
            for (Path file : kiosk.disk.list(DATA.resolve(folder))) {
                // Latin-1 keeps each byte as one sign.
                String content = new String(kiosk.disk.content(file), StandardCharsets.ISO_8859_1);
                for (Charset charset : WRITTEN_IN) {
                    if (content.contains(new String(words.getBytes(charset), StandardCharsets.ISO_8859_1))) {
                        return true;
                    }
                }
            }
        }
        return false;
    }
}
