package org.linli.central.server.wechat;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.linli.central.server.channel.DayBill;
import org.linli.foundation.money.Fen;

/** Read strictly: a list that is read wrong is worse than none. */
class BillFileTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final String LIST = """
            \uFEFF交易时间,商户订单号,交易状态,商户退款单号,商品名称,订单金额,申请退款金额
            `2026-11-21 09:12:44,`LL0000001,`SUCCESS,`,`水费,11月,`31.50,`0.00
            `2026-11-21 10:00:01,`LL0000002,`SUCCESS,`,`电费,`100.05,`0.00
            `2026-11-21 10:30:00,`LL0000001,`REFUND,`RLL0000001-1,`水费,`0.00,`31.50
            `2026-11-21 11:00:00,`LL0000003,`REVOKED,`,`电费,`0.00,`8.00
            总交易单数,订单总金额,申请退款总金额
            `4,`131.55,`39.50
            """;

    @Test
    void chargesReturnsAndReversals() throws Exception {
        var bill = BillFile.read(DAY, LIST, "ab");
        assertEquals(
                List.of(new DayBill.Charge("LL0000001", Fen.of(3150)), new DayBill.Charge("LL0000002", Fen.of(10_005))),
                bill.charges());
        assertEquals(
                List.of(
                        new DayBill.Return("LL0000001", Optional.of("RLL0000001-1"), Fen.of(3150)),
                        new DayBill.Return("LL0000003", Optional.empty(), Fen.of(800))),
                bill.returns());
        assertEquals("ab", bill.hash());
    }

    @Test
    void asAFileWithTheLineEndsOfWindows() throws Exception {
        assertEquals(BillFile.read(DAY, LIST, ""), BillFile.read(DAY, LIST.replace("\n", "\r\n"), ""));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    `4,`131.55               | `5,`131.55              | line 7: the rows do not add up to these sums
                    131.55,`39.50            | 131.54,`39.50           | line 7: the rows do not add up to these sums
                    `39.50                   | `39.49                  | line 7: the rows do not add up to these sums
                    100.05,`0.00             | 100.06,`0.00            | line 7: the rows do not add up to these sums
                    100.05,`0.00             | 100.055,`0.00           | line 3: 订单金额 is no amount
                    100.05,`0.00             | -1.00,`0.00             | line 3: 订单金额 is no amount
                    100.05,`0.00             | `0.00                   | line 3: 6 values for 7 names
                    `REVOKED                 | `MELTED                 | line 5: a state nobody knows
                    ,商户退款单号            | ,退款单号               | line 4: no column 商户退款单号
                    总交易单数               | `总交易单数             | line 6: 1 values for 7 names
                    `4,`131                  | 4,`131                  | line 7: its values do not begin with a backtick
                    """)
    void whateverIsNotAsItShouldBeIsNotRead(String right, String wrong, String why) {
        assertTrue(LIST.contains(right), right);
        var refused = assertThrows(
                BillFile.UnreadableException.class, () -> BillFile.read(DAY, LIST.replace(right, wrong), ""));
        assertEquals(why, refused.getMessage());
    }

    @Test
    void aListThatWasCutOff() {
        for (int end = 0; end < LIST.length() - 2; end++) {
            String part = LIST.substring(0, end);
            assertThrows(BillFile.UnreadableException.class, () -> BillFile.read(DAY, part, ""), part);
        }
    }
}
