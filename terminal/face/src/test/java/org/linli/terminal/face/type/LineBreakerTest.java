package org.linli.terminal.face.type;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.terminal.face.type.LineBreaker.Manner;

class LineBreakerTest {
    private static final double EM = 10;

    private final LineBreaker breaker = new LineBreaker(character -> character < 0x2e80 ? EM / 2 : EM);

    private List<String> running(String words, int ems) {
        return breaker.lines(words, ems * EM, EM, Manner.RUNNING);
    }

    private List<String> balanced(String words, int ems) {
        return breaker.lines(words, ems * EM, EM, Manner.BALANCED);
    }

    @Test
    void keepsWhatFitsOnOneLine() {
        assertEquals(List.of("请核对，再付款"), running("请核对，再付款", 7));
    }

    @Test
    void letsAFullStopStandHalfBeyondTheEdge() {
        assertEquals(List.of("没有扣款。"), running("没有扣款。", 5));
        // Ink on the left half only: the paragraph may be half an em narrower than its characters.
        assertEquals(List.of("没有扣款。"), breaker.lines("没有扣款。", 45, EM, Manner.RUNNING));
    }

    @Test
    void neverBeginsALineWithAStop() {
        for (int ems = 3; ems < 12; ems++) {
            for (String line : running("打开微信，点「付款」，就会出现付款码。请稍候！", ems)) {
                assertTrue("，。！」".indexOf(line.charAt(0)) < 0, ems + ": " + line);
            }
        }
    }

    @Test
    void neverEndsALineWithAnOpeningBracket() {
        for (int ems = 3; ems < 12; ems++) {
            for (String line : running("号码一样，会标明「补打」（第一张）", ems)) {
                assertTrue("「（".indexOf(line.charAt(line.length() - 1)) < 0, ems + ": " + line);
            }
        }
    }

    @Test
    void keepsANumberWithItsUnit() {
        for (int ems = 5; ems < 12; ems++) {
            assertTrue(running("水费一共用了 9 吨", ems).getLast().endsWith("9 吨"));
            assertTrue(running("请付给物业公司 491.52 元", ems).getLast().endsWith("491.52 元"));
        }
    }

    @Test
    void doesNotCutAWordOfTheHouse() {
        assertEquals(List.of("请把身份证放在", "屏幕下方左边"), balanced("请把身份证放在屏幕下方左边", 11));
        assertEquals(List.of("请把手机付款码", "对准屏幕下方右边"), balanced("请把手机付款码对准屏幕下方右边", 11));
    }

    @Test
    void setsAQuestionInLinesOfAboutTheSameLength() {
        assertEquals(List.of("Which ones do", "you want to pay?"), balanced("Which ones do you want to pay?", 12));
        assertEquals(List.of("Which ones do you want", "to pay?"), running("Which ones do you want to pay?", 12));
    }

    @Test
    void leavesNoCharacterAloneOnTheLastLine() {
        var lines = running("甲乙丙丁戊己庚辛壬癸子", 10);
        assertEquals(2, lines.size());
        assertTrue(lines.getLast().length() > 1, lines.toString());
    }

    @Test
    void breaksAtANewlineAndNowhereBeforeIt() {
        assertEquals(List.of("一", "二三"), running("一\n二三", 20));
    }

    @Test
    void breaksFirstWhereTheCatalogueWishes() {
        assertEquals(List.of("甲乙丙丁", "戊己庚辛壬癸"), balanced("甲乙丙丁\u200b戊己庚辛壬癸", 7));
    }

    @Test
    void cutsAWordLongerThanTheLineRatherThanLoseItsEnd() {
        var lines = running("https://linli.example/r/P-0001", 6);
        assertEquals("https://linli.example/r/P-0001", String.join("", lines));
        assertTrue(lines.stream().allMatch(line -> line.length() * EM / 2 <= 6 * EM), lines.toString());
    }

    @Test
    void keepsCharactersOutsideTheBasicPlaneWhole() {
        var lines = running("𠮷𠮷𠮷𠮷𠮷", 2);
        assertTrue(lines.stream().noneMatch(line -> Character.isLowSurrogate(line.charAt(0))), lines.toString());
        assertEquals("𠮷𠮷𠮷𠮷𠮷", String.join("", lines));
    }

    @Test
    void anEmptyParagraphIsOneEmptyLine() {
        assertEquals(List.of(""), running("", 5));
    }

    @Test
    void refusesABook() {
        assertThrows(IllegalArgumentException.class, () -> running("字".repeat(2001), 10));
    }
}
