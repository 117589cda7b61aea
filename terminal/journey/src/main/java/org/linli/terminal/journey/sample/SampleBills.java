package org.linli.terminal.journey.sample;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.bill.DueBill.Standing;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** Bills as two synthetic homes have them. */
final class SampleBills {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    private SampleBills() {}

    /** The sheet of the design pictures. */
    static Business.Home few() {
        return home(List.of(
                bill("b1", "bill.water", 3150, Standing.DUE, month(10), usage("ton", 9_000), tail("0387")),
                bill("b2", "bill.power", 9672, Standing.DUE, month(10), usage("kilowatt-hour", 186_000), tail("2214")),
                bill("b3", "bill.property", 36330, Standing.DUE, quarter(4), usage("square-metre", 86_500)),
                bill("b4", "bill.cable-tv", 2400, Standing.DUE, month(11), tail("7702"))));
    }

    /** The water bill costs more than it did a moment ago. */
    static Business.Home dearer() {
        var bills = new ArrayList<>(few().bills());
        bills.set(0, bill("b1", "bill.water", 3325, Standing.DUE, month(10), usage("ton", 9_500), tail("0387")));
        return home(bills);
    }

    static Business.Home many() {
        var bills = new ArrayList<>(few().bills());
        bills.add(bill("b5", "bill.gas", 4620, Standing.DUE, month(10), usage("cubic-metre", 14_800), tail("6631")));
        bills.add(bill("b6", "bill.heating", 207600, Standing.DUE, season(), usage("square-metre", 86_500)));
        bills.add(bill("b7", "bill.parking", 18000, Standing.ARREARS, month(9), tail("0112")));
        bills.add(bill("b8", "bill.waste", 800, Standing.DUE, month(10), tail("0387")));
        bills.add(bill("b9", "bill.broadband", 8900, Standing.DUE, month(11), tail("5520")));
        bills.add(bill("b10", "bill.medical-insurance", 40000, Standing.DUE, year(2027)));
        bills.add(bill("b11", "bill.water", 2800, Standing.ARREARS, month(8), usage("ton", 8_000), tail("0387")));
        bills.add(bill("b12", "bill.phone", 5000, Standing.DUE, tail("8806")));
        bills.add(bill("b13", "bill.fine", 20000, Standing.DUE, tail("4417")));
        return home(bills);
    }

    static Business.Home arrears() {
        return home(List.of(
                bill("b11", "bill.water", 2800, Standing.ARREARS, month(8), usage("ton", 8_000), tail("0387"))));
    }

    static Business.Home disputed() {
        return home(List.of(
                bill("b2", "bill.power", 9672, Standing.DUE, month(10), usage("kilowatt-hour", 186_000), tail("2214")),
                bill("b1", "bill.water", 38150, Standing.DISPUTED, month(10), usage("ton", 109_000), tail("0387")),
                bill("b5", "bill.gas", 4620, Standing.BEING_PAID, month(10), tail("6631")),
                bill("b9", "bill.broadband", -1250, Standing.CREDIT, month(11), tail("5520"))));
    }

    /** Two bills whose amount the resident names. */
    static Business.Home choices() {
        return home(List.of(
                bill("b1", "bill.water", 3150, Standing.DUE, month(10), usage("ton", 9_000), tail("0387")),
                choice("b10", "bill.medical-insurance", "第 %d 档", 40_000),
                choice("b2", "bill.power", "充 %d 份", 10_000)));
    }

    private static DueBill choice(String id, String title, String label, long step) {
        var choices = new ArrayList<DueBill.Choice>();
        for (int i = 1; i <= 4; i++) {
            choices.add(new DueBill.Choice("choice-" + i, Text.verbatim(label.formatted(i)), Fen.of(step * i)));
        }
        return new DueBill(id, 1, Text.of(title), tail("7702"), "和平社区收费处", Fen.ZERO, Standing.DUE, choices);
    }

    static Business.Home settled() {
        return home(List.of(
                bill("b1", "bill.water", 0, Standing.NOTHING_DUE, month(10), usage("ton", 0), tail("0387")),
                bill("b9", "bill.broadband", -1250, Standing.CREDIT, month(11), tail("5520"))));
    }

    static Business.Home other() {
        return new Business.Home(
                "h2",
                about("4096", "向阳社区 11 号楼"),
                List.of(bill("c1", "bill.water", 1540, Standing.DUE, month(10), usage("ton", 5_500), tail("4096"))));
    }

    private static Business.Home home(List<DueBill> bills) {
        return new Business.Home("h1", about("0387", "和平社区 3 号楼"), bills);
    }

    private static Text about(String account, String address) {
        return Text.joined(List.of(
                Text.of("bill.tail", new Gap.Digits(account)), Text.of("value.masked", new Gap.Masked(address))));
    }

    private static DueBill bill(String id, String title, long fen, Standing standing, Text... support) {
        return new DueBill(id, 1, Text.of(title), Text.joined(List.of(support)), "和平社区收费处", Fen.of(fen), standing);
    }

    private static Text month(int month) {
        return Text.of("period.month", new Gap.Month(OCTOBER.withMonth(month)));
    }

    private static Text quarter(int quarter) {
        return Text.of("period.quarter." + quarter, new Gap.Digits("2026"));
    }

    private static Text season() {
        return Text.of("period.season", new Gap.Digits("2026"), new Gap.Digits("2027"));
    }

    private static Text year(int year) {
        return Text.of("period.year", new Gap.Digits(Integer.toString(year)));
    }

    private static Text usage(String unit, long thousandths) {
        return Text.of("usage." + unit, new Gap.Measure(thousandths));
    }

    private static Text tail(String digits) {
        return Text.of("bill.tail", new Gap.Digits(digits));
    }
}
