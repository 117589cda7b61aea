package org.linli.terminal.core.contract;

import java.util.List;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** The bills of one synthetic home. */
public final class Bills {
    private Bills() {}

    /** Water 31.50, power 96.72, television 24.00. */
    public static Business.Home home() {
        return home(bill("b1", "bill.water", 3150), bill("b2", "bill.power", 9672), bill("b4", "bill.cable-tv", 2400));
    }

    public static Business.Home home(DueBill... bills) {
        return new Business.Home("h1", Text.of("bill.tail", new Gap.Digits("0387")), List.of(bills));
    }

    public static DueBill bill(String id, String title, long fen) {
        return new DueBill(
                id,
                1,
                Text.of(title),
                Text.of("bill.tail", new Gap.Digits("0387")),
                "和平社区收费处",
                Fen.of(fen),
                DueBill.Standing.DUE);
    }
}
