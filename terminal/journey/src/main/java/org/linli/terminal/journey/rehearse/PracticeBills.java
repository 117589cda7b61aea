package org.linli.terminal.journey.rehearse;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** Bills of nobody, to practise with. */
public final class PracticeBills {
    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    private PracticeBills() {}

    public static Business.BillsFound found() {
        var home = new Business.Home(
                "practice",
                Text.of("value.masked", new Gap.Masked("练习楼 1 号")),
                List.of(bill("p1", "bill.water", 3000), bill("p2", "bill.power", 5000), bill("p3", "bill.gas", 2000)));
        return new Business.BillsFound(Optional.of("练*习"), List.of(home));
    }

    private static DueBill bill(String id, String title, long fen) {
        return new DueBill(
                id,
                1,
                Text.of(title),
                Text.of("period.month", new Gap.Month(MONTH)),
                "练习",
                Fen.of(fen),
                DueBill.Standing.DUE);
    }
}
