package org.linli.terminal.journey.text;

import java.math.BigDecimal;
import java.util.stream.Collectors;
import org.linli.foundation.money.Fen;

/** English voices read figures by themselves; only digits must be kept apart and amounts put in order. */
final class EnglishNumerals implements Numerals {
    @Override
    public String count(long number, String before) {
        return Long.toString(number);
    }

    @Override
    public String measure(long thousandths) {
        return BigDecimal.valueOf(thousandths, 3).stripTrailingZeros().toPlainString();
    }

    @Override
    public String digits(String digits) {
        return digits.chars().mapToObj(Character::toString).collect(Collectors.joining(" "));
    }

    @Override
    public String reading(String words) {
        return words;
    }

    @Override
    public String year(int year) {
        return Integer.toString(year);
    }

    @Override
    public String amount(Fen fen) {
        long magnitude = Math.abs(fen.value());
        long yuan = magnitude / 100;
        long rest = magnitude % 100;
        String sign = fen.isNegative() ? "minus " : "";
        if (rest == 0) {
            return sign + yuan + " yuan";
        }
        return sign + (yuan == 0 ? rest + " fen" : yuan + " yuan " + rest + " fen");
    }

    @Override
    public String time(int hour, int minute) {
        return "%d:%02d".formatted(hour, minute);
    }
}
