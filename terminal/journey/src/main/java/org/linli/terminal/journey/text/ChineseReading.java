package org.linli.terminal.journey.text;

import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Figures inside words that come as data (a notice, an address, opening hours), read as people read them: 9:00–16:00 is
 * 九点整到十六点整, 2–6 号楼 is 二到六号楼, 0000-1234567 goes digit by digit, 赵*禄 is
 * 赵某禄.
 */
final class ChineseReading {
    /** A longer row of digits is a number of something nobody counts: an account, a telephone. */
    private static final int LONGEST_COUNTED = 4;

    private static final Pattern TIME = Pattern.compile("(?<![\\d:])([01]?\\d|2[0-3]):([0-5]\\d)(?![\\d:])");
    private static final Pattern TELEPHONE = Pattern.compile("(?<!\\d)0\\d{2,3}[-–]\\d{5,8}(?!\\d)");
    private static final Pattern RANGE = Pattern.compile("(?<=[\\d整分])\\s*[-–—~～]\\s*(?=[\\d零一二三四五六七八九十两])");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?=\\s*年)");
    private static final Pattern HIDDEN = Pattern.compile("[*＊]+");

    /** 1203 0387: a number in groups is of something nobody counts; so is what a mask has left of one. */
    private static final Pattern GROUPED = Pattern.compile("(?<!\\d)\\d{3,4}(?: \\d{4})+(?!\\d)");

    private static final Pattern HALF_HIDDEN = Pattern.compile("\\d+(?=某)|(?<=某)\\d+");
    private static final Pattern WEEKDAY = Pattern.compile("[(（]周([一二三四五六日])[)）]");

    /** Two of something is 两; 2 号楼 and 第 2 页 are names. */
    private static final Pattern TWO =
            Pattern.compile("(?<![\\d.:第])(?<!第 )2(?= ?(?:个|张|项|次|分钟|小时|天|年|位|份|户|件|种|人|元))");

    private static final Pattern NUMBER = Pattern.compile("(\\d+)(?:\\.(\\d+))?");
    private static final Pattern PERCENT = Pattern.compile("(\\d+(?:\\.\\d+)?)\\s*[%％]");

    private final ChineseNumerals numerals;

    ChineseReading(ChineseNumerals numerals) {
        this.numerals = numerals;
    }

    String of(String written) {
        String words = WEEKDAY.matcher(HIDDEN.matcher(written).replaceAll("某")).replaceAll("，星期$1，");
        if (words.chars().noneMatch(Character::isDigit)) {
            return words;
        }
        String read =
                replace(TELEPHONE, words, found -> numerals.digits(found.group().replaceAll("[-–]", "，")));
        read = replace(GROUPED, read, found -> numerals.digits(found.group()));
        read = replace(HALF_HIDDEN, read, found -> numerals.digits(found.group()));
        read = replace(
                TIME, read, found -> numerals.time(Integer.parseInt(found.group(1)), Integer.parseInt(found.group(2))));
        read = RANGE.matcher(read).replaceAll("到");
        read = replace(YEAR, read, found -> numerals.digits(found.group()));
        read = replace(PERCENT, read, found -> "百分之" + found.group(1));
        read = TWO.matcher(read).replaceAll("两");
        return replace(NUMBER, read, this::number);
    }

    private String number(MatchResult found) {
        String whole = found.group(1);
        boolean counted = whole.length() <= LONGEST_COUNTED && !(whole.length() > 1 && whole.startsWith("0"));
        String said = counted ? numerals.whole(Long.parseLong(whole)) : numerals.digits(whole);
        return found.group(2) == null ? said : said + "点" + numerals.digits(found.group(2));
    }

    private static String replace(Pattern what, String words, Function<MatchResult, String> by) {
        return what.matcher(words).replaceAll(found -> Matcher.quoteReplacement(by.apply(found)));
    }
}
