package org.linli.terminal.core.bill;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import org.linli.central.api.bill.BillKind;
import org.linli.central.api.bill.Period;
import org.linli.central.api.bill.Usage;
import org.linli.terminal.journey.screen.Text;
import org.linli.terminal.journey.screen.Text.Gap;

/** The words of a bill: 水费, 2026年10月 · 9 吨 · 尾号 0387. On the screen and on paper alike. */
public final class BillWords {
    private BillWords() {}

    public static Text title(BillKind kind) {
        return Text.of("bill." + key(kind));
    }

    /** @param decisionNumber of a fine: its payer knows it by that, and not by an account */
    public static Text support(
            Period period, Optional<Usage> usage, String accountTail, Optional<String> decisionNumber) {
        var pieces = new ArrayList<Text>();
        pieces.add(period(period));
        usage.map(BillWords::usage).ifPresent(pieces::add);
        pieces.add(decisionNumber
                .map(number -> Text.of("bill.decision", new Gap.Digits(number)))
                .orElseGet(() -> Text.of("bill.tail", new Gap.Digits(accountTail))));
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
