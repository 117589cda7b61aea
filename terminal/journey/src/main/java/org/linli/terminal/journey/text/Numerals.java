package org.linli.terminal.journey.text;

import org.linli.foundation.money.Fen;

/** How a language says numbers. */
sealed interface Numerals permits ChineseNumerals, EnglishNumerals {
    /** @param before the words just before, which can change the number: 第二, but 两项 */
    String count(long number, String before);

    String measure(long thousandths);

    /** One by one. Letters and other signs stay as they are. */
    String digits(String digits);

    /** Words that come as data, with the figures in them as they are said. */
    String reading(String words);

    String year(int year);

    String amount(Fen fen);

    String time(int hour, int minute);
}
