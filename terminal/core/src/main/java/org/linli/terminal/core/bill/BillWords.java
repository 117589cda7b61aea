package org.linli.terminal.core.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import org.linli.central.api.bill.Bill;
import org.linli.central.api.bill.BillState;
import org.linli.central.api.bill.Household;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.Usage;
import org.linli.central.api.id.BillId;
import org.linli.terminal.journey.bill.Business;
import org.linli.terminal.journey.bill.DueBill;
import org.linli.terminal.journey.bill.DueBill.Standing;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** The words of a bill: 水费, 2026年10月 · 9 吨 · 尾号 0387. */
final class BillWords {
    private final Predicate<BillId> openHere;

    BillWords(Predicate<BillId> openHere) {
        this.openHere = openHere;
    }

    Business.Home home(Household household) {
        var about = Text.joined(List.of(
                Text.verbatim(household.community()),
                Text.of("value.masked", new Gap.Masked(household.maskedAddress()))));
        return new Business.Home(
                household.id().value(),
                about,
                household.bills().stream()
                        .filter(BillWords::isToBeSeen)
                        .map(this::due)
                        .toList());
    }

    /** A settled bill is history; an open one without an amount waits for a choice that is made elsewhere. */
    private static boolean isToBeSeen(Bill bill) {
        return bill.state() != BillState.SETTLED
                && (bill.state() != BillState.OPEN || bill.amountFen().isPositive());
    }

    private DueBill due(Bill bill) {
        return new DueBill(
                bill.id().value(),
                bill.version(),
                Text.of("bill." + key(bill.kind())),
                support(bill),
                bill.payeeName(),
                bill.amountFen(),
                standing(bill));
    }

    private Standing standing(Bill bill) {
        return switch (bill.state()) {
            case OPEN ->
                openHere.test(bill.id()) ? Standing.BEING_PAID : bill.arrears() ? Standing.ARREARS : Standing.DUE;
            case NOTHING_DUE, SETTLED -> Standing.NOTHING_DUE;
            case CREDIT -> Standing.CREDIT;
            case DISPUTED -> Standing.DISPUTED;
            case LOCKED -> Standing.BEING_PAID;
        };
    }

    private static Text support(Bill bill) {
        var pieces = new ArrayList<Text>();
        pieces.add(period(bill.period()));
        bill.usage().map(BillWords::usage).ifPresent(pieces::add);
        pieces.add(bill.decisionNumber()
                .map(number -> Text.of("bill.decision", new Gap.Digits(number)))
                .orElseGet(() -> Text.of("bill.tail", new Gap.Digits(bill.accountTail()))));
        return Text.joined(pieces);
    }

    private static Text usage(Usage usage) {
        long thousandths = usage.quantity()
                .multiply(BigDecimal.valueOf(1000))
                .toBigInteger()
                .longValueExact();
        return Text.of("usage." + key(usage.unit()), new Gap.Measure(thousandths));
    }

    private static Text period(Period period) {
        LocalDate from = period.from();
        LocalDate to = period.to();
        return switch (period.unit()) {
            case DAY -> Text.of("period.day", new Gap.Date(from));
            case MONTH -> Text.of("period.month", new Gap.Month(YearMonth.from(from)));
            case MONTHS -> months(from, to);
            case QUARTER -> Text.of("period.quarter." + ((from.getMonthValue() + 2) / 3), year(from));
            case HALF_YEAR -> Text.of("period.half-year." + (from.getMonthValue() <= 6 ? 1 : 2), year(from));
            case YEAR -> Text.of("period.year", year(from));
            case SEASON -> Text.of("period.season", year(from), year(to));
            // A school year begins in autumn; its second term begins in the year after.
            case TERM -> Text.of(from.getMonthValue() <= 6 ? "period.term.spring" : "period.term.autumn", year(from));
        };
    }

    private static Text months(LocalDate from, LocalDate to) {
        return from.getYear() == to.getYear()
                ? Text.of(
                        "period.months",
                        year(from),
                        new Gap.Count(from.getMonthValue()),
                        new Gap.Count(to.getMonthValue()))
                : Text.of(
                        "period.months.two-years",
                        new Gap.Month(YearMonth.from(from)),
                        new Gap.Month(YearMonth.from(to)));
    }

    private static Gap year(LocalDate day) {
        return new Gap.Digits(Integer.toString(day.getYear()));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
