package org.linli.terminal.journey.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.foundation.money.Fen;

/**
 * Texts for the ear: numbers in words, digits one by one. A key with a form of its own under {@code aloud.} is said that
 * way.
 */
final class AloudTexts extends Filling {
    private final Numerals numerals;
    private final List<String> weekdays;
    private final List<String> months;

    AloudTexts(Locale language, Catalogues.Words words, Catalogue log) {
        super(language, words, log);
        numerals = language.equals(Locale.SIMPLIFIED_CHINESE) ? new ChineseNumerals() : new EnglishNumerals();
        weekdays = List.of(form("form.weekdays").split(" "));
        months = List.of(form("form.months").split(" "));
    }

    @Override
    Template template(String key) {
        return catalogue().find("aloud." + key).orElseGet(() -> catalogue().get(key));
    }

    @Override
    String count(long number, String before) {
        return numerals.count(number, before);
    }

    @Override
    String measure(long thousandths) {
        return numerals.measure(thousandths);
    }

    @Override
    String digits(String digits) {
        return numerals.digits(digits);
    }

    @Override
    String verbatim(String words) {
        return numerals.reading(words);
    }

    @Override
    public Money money(Fen fen) {
        return new Money("", numerals.amount(fen), "");
    }

    @Override
    public Optional<String> capitals(Fen fen) {
        return Optional.empty();
    }

    @Override
    public String day(LocalDate day) {
        return form("form.day", month(day), dayOfMonth(day), weekday(day));
    }

    @Override
    public String date(LocalDate date) {
        return form("form.date", year(date.getYear()), month(date), dayOfMonth(date), weekday(date));
    }

    @Override
    public String month(YearMonth month) {
        return form("form.month", year(month.getYear()), months.get(month.getMonthValue() - 1));
    }

    @Override
    public String time(LocalTime time) {
        return numerals.time(time.getHour(), time.getMinute());
    }

    private String year(int year) {
        return numerals.year(year);
    }

    private String dayOfMonth(LocalDate day) {
        return numerals.count(day.getDayOfMonth(), "第");
    }

    private String month(LocalDate day) {
        return months.get(day.getMonthValue() - 1);
    }

    private String weekday(LocalDate day) {
        return weekdays.get(day.getDayOfWeek().getValue() - 1);
    }
}
