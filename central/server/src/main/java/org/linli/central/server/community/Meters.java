package org.linli.central.server.community;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;

/** What the meters of a home count, month by month, and what that costs. */
final class Meters {
    /** Meters were changed here that month; readings count from then. */
    private static final YearMonth METERS_SET = YearMonth.of(2025, 1);

    private static final int DISPUTED_TIMES = 8;

    /** Percent of a usual month, January first: dark winters in the north, hot summers in the south. */
    private static final int[] NORTH_POWER = {112, 106, 96, 88, 88, 102, 126, 128, 100, 90, 100, 110};

    private static final int[] SOUTH_POWER = {92, 92, 84, 86, 108, 130, 150, 152, 134, 102, 86, 90};
    private static final int[] ALL_ALIKE = {100, 100, 100, 100, 100, 100, 104, 104, 100, 100, 100, 100};

    private final Setting setting;

    Meters(Setting setting) {
        this.setting = setting;
    }

    /** The reading for one issue. A disputed one is eight times too high. */
    Usage usage(Account account, Home home, Issue issue, boolean disputed) {
        var period = (Period.Months) issue.period();
        long quantity = used(account, home, period.start(), period.end()) * (disputed ? DISPUTED_TIMES : 1);
        long base =
                setting.dice(account.number() + "/meter").between(300, 2600) * (account.kind() == Kind.POWER ? 9L : 1L);
        long previous = base + used(account, home, METERS_SET, period.start().minusMonths(1));
        return new Usage(unit(account.kind()), previous, previous + quantity);
    }

    List<PriceItem> items(Account account, Home home, Issue issue, Usage usage) {
        var period = (Period.Months) issue.period();
        List<PriceItem> items = new ArrayList<>();
        for (PriceList list : setting.plan().prices().inForce(account.kind(), period.last())) {
            long before = list.basis() == PriceList.Basis.YEAR ? sinceJanuary(account, home, period) : 0;
            items.addAll(PriceBook.lines(list, usage.quantity(), before, period.count()));
        }
        return items;
    }

    private long sinceJanuary(Account account, Home home, Period.Months period) {
        return used(account, home, period.start().withMonth(1), period.start().minusMonths(1));
    }

    /** Both months included; 0 where the first is after the last. */
    private long used(Account account, Home home, YearMonth first, YearMonth last) {
        if (home.household().isVacant() || first.isAfter(last)) {
            return 0;
        }
        int usual = usual(account, home);
        int[] seasons = account.kind() != Kind.POWER ? ALL_ALIKE : setting.isNorth() ? NORTH_POWER : SOUTH_POWER;
        Dice dice = setting.dice(account.number() + "/used");
        long sum = 0;
        long end = last.getLong(ChronoField.PROLEPTIC_MONTH);
        for (long month = first.getLong(ChronoField.PROLEPTIC_MONTH); month <= end; month++) {
            int thisMonth = usual * seasons[(int) (month % 12)] * dice.at(month).between(88, 112);
            sum += Math.max(1, thisMonth / 10_000);
        }
        return sum;
    }

    /** A usual month of this home, in the meter's unit, from how many live there and how they live. */
    private int usual(Account account, Home home) {
        Dice dice = setting.dice(account.number() + "/usual");
        int people = home.residents().size();
        return switch (account.kind()) {
            case WATER -> 5 + (people * dice.between(20, 30) + 5) / 10;
            case POWER -> 100 + people * dice.between(26, 44) + dice.between(0, 40);
            case GAS -> 6 + people * dice.between(2, 4) + dice.between(0, 4);
            default -> throw new IllegalStateException("no meter for " + account.kind());
        };
    }

    static boolean has(Kind kind) {
        return kind == Kind.WATER || kind == Kind.POWER || kind == Kind.GAS;
    }

    static Unit unit(Kind kind) {
        return switch (kind) {
            case WATER -> Unit.TON;
            case POWER -> Unit.KILOWATT_HOUR;
            case GAS -> Unit.CUBIC_METRE;
            default -> throw new IllegalStateException("no meter for " + kind);
        };
    }

    /** Card meters are charged in round quantities at the first tier's price. */
    List<Choice> topUps(Kind kind) {
        PriceList list = setting.plan().prices().inForce(kind, setting.today()).getFirst();
        List<Integer> quantities = kind == Kind.POWER ? List.of(100, 200, 400) : List.of(10, 20, 50);
        return quantities.stream()
                .map(quantity -> {
                    PriceItem line = PriceBook.line(list, BigDecimal.valueOf(quantity));
                    return new Choice(
                            "units-" + quantity, quantity + " " + list.unit().label(), line.amount());
                })
                .toList();
    }
}
