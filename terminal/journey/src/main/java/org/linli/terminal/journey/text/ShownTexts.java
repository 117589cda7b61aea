package org.linli.terminal.journey.text;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/** Texts for the eye: Arabic figures, 491.52 元. */
final class ShownTexts extends Filling {
    private final List<String> weekdays;
    private final List<String> months;

    ShownTexts(Locale language, Catalogues.Words words, Catalogue log) {
        super(language, words, log);
        weekdays = List.of(form("form.weekdays").split(" "));
        months = List.of(form("form.months").split(" "));
    }

    @Override
    Template template(String key) {
        return catalogue().get(key);
    }

    @Override
    String count(long number, String before) {
        return Long.toString(number);
    }

    @Override
    String measure(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    String digits(String digits) {
        return digits;
    }

    @Override
    String verbatim(String words) {
        return words;
    }

    @Override
    public Money money(Fen fen) {
        String magnitude = fen.isNegative() ? Fen.ZERO.minus(fen).digits() : fen.digits();
        String form = form(fen.isNegative() ? "form.amount.below-zero" : "form.amount", "\n");
        int gap = form.indexOf('\n');
        return new Money(form.substring(0, gap), magnitude, form.substring(gap + 1));
    }

    @Override
    public Optional<String> capitals(Fen fen) {
        return language().equals(Locale.SIMPLIFIED_CHINESE) ? Optional.of(fen.capitals()) : Optional.empty();
    }

    @Override
    public String day(LocalDate day) {
        return form("form.day", month(day), Integer.toString(day.getDayOfMonth()), weekday(day));
    }

    @Override
    public String date(LocalDate date) {
        return form(
                "form.date",
                Integer.toString(date.getYear()),
                month(date),
                Integer.toString(date.getDayOfMonth()),
                weekday(date));
    }

    @Override
    public String month(YearMonth month) {
        return form("form.month", Integer.toString(month.getYear()), months.get(month.getMonthValue() - 1));
    }

    @Override
    public String time(LocalTime time) {
        return "%02d:%02d".formatted(time.getHour(), time.getMinute());
    }

    private String month(LocalDate day) {
        return months.get(day.getMonthValue() - 1);
    }

    private String weekday(LocalDate day) {
        return weekdays.get(day.getDayOfWeek().getValue() - 1);
    }
}
