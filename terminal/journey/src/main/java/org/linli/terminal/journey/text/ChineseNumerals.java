package org.linli.terminal.journey.text;

import org.linli.foundation.money.Fen;

/** Chinese as it is said: 四百九十一元五角二分, 零三八七, 两项, 八十六点五. */
final class ChineseNumerals implements Numerals {
    private static final String DIGITS = "零一二三四五六七八九";
    private static final String[] PLACES = {"", "十", "百", "千"};
    private static final String[] GROUPS = {"", "万", "亿", "万亿"};

    @Override
    public String count(long number, String before) {
        // Two of something is 两; the second thing, or a number to press, is 二.
        boolean ordinal =
                before.stripTrailing().endsWith("第") || before.stripTrailing().endsWith("按");
        return number == 2 && !ordinal ? "两" : whole(number);
    }

    @Override
    public String measure(long thousandths) {
        long magnitude = Math.abs(thousandths);
        String fraction = "%03d".formatted(magnitude % 1000).replaceFirst("0+$", "");
        String sign = thousandths < 0 ? "负" : "";
        if (fraction.isEmpty()) {
            return sign + count(magnitude / 1000, "");
        }
        return sign + whole(magnitude / 1000) + "点" + digits(fraction);
    }

    @Override
    public String digits(String digits) {
        var out = new StringBuilder();
        digits.chars().forEach(sign -> {
            if (sign >= '0' && sign <= '9') {
                out.append(DIGITS.charAt(sign - '0'));
            } else {
                out.appendCodePoint(sign);
            }
        });
        return out.toString();
    }

    @Override
    public String reading(String words) {
        return new ChineseReading(this).of(words);
    }

    @Override
    public String year(int year) {
        return digits(Integer.toString(year));
    }

    @Override
    public String amount(Fen fen) {
        long magnitude = Math.abs(fen.value());
        long yuan = magnitude / 100;
        int jiao = (int) (magnitude / 10 % 10);
        int cents = (int) (magnitude % 10);
        var out = new StringBuilder(fen.isNegative() ? "负" : "");
        if (yuan > 0 || magnitude == 0) {
            out.append(count(yuan, "")).append('元');
        }
        if (jiao > 0) {
            out.append(DIGITS.charAt(jiao)).append('角');
        } else if (cents > 0 && yuan > 0) {
            out.append('零');
        }
        if (cents > 0) {
            out.append(DIGITS.charAt(cents)).append('分');
        }
        return out.toString();
    }

    @Override
    public String time(int hour, int minute) {
        String minutes = minute == 0 ? "整" : (minute < 10 ? "零" : "") + whole(minute) + "分";
        return (hour == 2 ? "两" : whole(hour)) + "点" + minutes;
    }

    String whole(long number) {
        if (number == 0) {
            return "零";
        }
        var out = new StringBuilder(number < 0 ? "负" : "");
        long magnitude = Math.abs(number);
        boolean zero = false;
        boolean begun = false;
        for (int group = GROUPS.length - 1; group >= 0; group--) {
            int four = (int) (magnitude / power(group * 4) % 10_000);
            for (int place = 3; place >= 0; place--) {
                int digit = (int) (four / power(place) % 10);
                if (digit == 0) {
                    zero = begun;
                    continue;
                }
                out.append(zero ? "零" : "");
                // Ten at the very front is 十, not 一十.
                if (begun || digit != 1 || place != 1) {
                    // 两千, 两万 at the front; 二百 and 二十 stay.
                    boolean pair = digit == 2 && !begun && (place == 3 || (four == 2 && group > 0));
                    out.append(pair ? '两' : DIGITS.charAt(digit));
                }
                out.append(PLACES[place]);
                zero = false;
                begun = true;
            }
            out.append(four > 0 ? GROUPS[group] : "");
        }
        return out.toString();
    }

    private static long power(int exponent) {
        long result = 1;
        for (int i = 0; i < exponent; i++) {
            result *= 10;
        }
        return result;
    }
}
