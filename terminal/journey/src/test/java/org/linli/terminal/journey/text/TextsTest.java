package org.linli.terminal.journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

final class TextsTest {
    private static final Texts CHINESE = Texts.in(Locale.SIMPLIFIED_CHINESE);
    private static final Texts ENGLISH = Texts.in(Locale.ENGLISH);
    private static final Texts SAID = Texts.aloud(Locale.SIMPLIFIED_CHINESE);
    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @Test
    void writesAmounts() {
        assertEquals("491.52 元", CHINESE.amount(Fen.of(49152)));
        assertEquals("¥491.52", ENGLISH.amount(Fen.of(49152)));
        assertEquals("-3.00 元", CHINESE.amount(Fen.of(-300)));
        assertEquals("-¥3.00", ENGLISH.amount(Fen.of(-300)));
        assertEquals(new Texts.Money("", "491.52", " 元"), CHINESE.money(Fen.of(49152)));
    }

    @Test
    void writesDaysWithTheirWeekday() {
        assertEquals("11月25日(周三)", CHINESE.day(WEDNESDAY));
        assertEquals("2026年11月25日(周三)", CHINESE.date(WEDNESDAY));
        assertEquals("Wed 25 Nov", ENGLISH.day(WEDNESDAY));
        assertEquals("Wed 25 Nov 2026", ENGLISH.date(WEDNESDAY));
        assertEquals("2026年10月", CHINESE.month(YearMonth.of(2026, 10)));
        assertEquals("Oct 2026", ENGLISH.month(YearMonth.of(2026, 10)));
        assertEquals("09:05", CHINESE.time(LocalTime.of(9, 5)));
    }

    @Test
    void dropsTrailingZerosOfMeasures() {
        assertEquals("9 吨", CHINESE.of(Text.of("usage.ton", new Gap.Measure(9_000))));
        assertEquals("86.5 平方米", CHINESE.of(Text.of("usage.square-metre", new Gap.Measure(86_500))));
        assertEquals("0.125 立方米", CHINESE.of(Text.of("usage.cubic-metre", new Gap.Measure(125))));
        assertEquals("100 度", CHINESE.of(Text.of("usage.kilowatt-hour", new Gap.Measure(100_000))));
    }

    @Test
    void fillsTheGapsWithWhatIsTicked() {
        var label = Text.of("bills.continue", new Gap.TickedSum());
        assertEquals("核对 0.00 元", CHINESE.of(label));
        assertEquals("核对 31.50 元", CHINESE.of(label, new Texts.Ticked(Fen.of(3150), 1)));
    }

    @Test
    void joinsPiecesWithADotForTheEyeAndACommaForTheEar() {
        var support = Text.joined(List.of(
                Text.of("period.month", new Gap.Month(YearMonth.of(2026, 10))),
                Text.of("usage.ton", new Gap.Measure(9_000)),
                Text.of("bill.tail", new Gap.Digits("0387"))));
        assertEquals("2026年10月 · 9 吨 · 尾号 0387", CHINESE.of(support));
        assertEquals("二零二六年十月，九 吨，尾号 零三八七", SAID.of(support));
    }

    @ParameterizedTest
    @CsvSource({
        "49152, 四百九十一元五角二分",
        "3150, 三十一元五角",
        "2405, 二十四元零五分",
        "5, 五分",
        "50, 五角",
        "0, 零元",
        "200, 两元",
        "1000, 十元",
        "1100, 十一元",
        "101000, 一千零一十元",
        "1000000, 一万元",
        "2000300, 两万零三元",
        "220000, 两千二百元",
        "22000, 二百二十元",
        "12000000, 十二万元",
        "10010000100, 一亿零一十万零一元",
        "-300, 负三元"
    })
    void saysAmountsAsPeopleDo(long fen, String said) {
        assertEquals(said, SAID.amount(Fen.of(fen)));
    }

    @Test
    void saysTwoOfSomethingAndTheSecondDifferently() {
        assertEquals("合计 两 项", SAID.of(Text.of("sheet.total", new Gap.Count(2))));
        assertEquals("第 二 步，共 四 步", SAID.of(Text.of("steps", new Gap.Count(2), new Gap.Count(4))));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "11月25日 9:00–16:00，2–6 号楼 | 十一月二十五日 九点整到十六点整，二到六 号楼",
                "工作日 8:30-17:05 | 工作日 八点三十分到十七点零五分",
                "社区热线 0000-1234567 | 社区热线 零零零零，一二三四五六七",
                "2026年 3 号机 | 二零二六年 三 号机",
                "户号 100200387 | 户号 一零零二零零三八七",
                "11月28日(周六) 上午 | 十一月二十八日，星期六， 上午",
                "约 2 分钟，第 2 页，2 号楼 | 约 两 分钟，第 二 页，二 号楼",
                "省 3% 约 12.5 元 | 省 百分之三 约 十二点五 元",
                "赵*禄 | 赵某禄",
                "如 1203 0387 | 如 一二零三 零三八七",
                "9999********0010 | 九九九九某零零一零",
                "社区卫生站 | 社区卫生站"
            })
    void readsFiguresInWordsThatComeAsDataAsPeopleDo(String written, String said) {
        assertEquals(said, SAID.of(Text.verbatim(written)));
        assertEquals(written, CHINESE.of(Text.verbatim(written)));
    }

    @Test
    void keepsAmountsAndNamesApartForTheHall() {
        var pieces = SAID.pieces(
                Text.of("bills.home.count", new Gap.Count(3), new Gap.Amount(Fen.of(100))), Texts.Ticked.NOTHING);
        assertEquals(
                List.of(Texts.Piece.Kind.OPEN, Texts.Piece.Kind.OPEN, Texts.Piece.Kind.AMOUNT),
                pieces.stream().map(Texts.Piece::kind).toList());
    }

    @Test
    void saysSomethingTrueOfACodeNobodyHasHeardOf() {
        var code = Code.of("fridge.door-open");
        assertEquals("这一步没有办成，请到服务窗口。", CHINESE.of(Text.why(code)));
        assertEquals("a code without words in the catalogue", CHINESE.of(code, Texts.Reader.LOG));
    }

    @Test
    void aKeyWithoutWordsIsABug() {
        assertThrows(IllegalArgumentException.class, () -> CHINESE.of(Text.of("no.such-words")));
        assertThrows(IllegalArgumentException.class, () -> CHINESE.of(Text.of("sheet.total")));
    }
}
