package org.linli.terminal.journey.screen;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;

/**
 * Words for people: a key of the text catalogue and what fills its gaps. Language and wording are the catalogue's; a
 * journey never holds a sentence.
 *
 * @param key {@code area.words}, present in every language's catalogue (a test holds that no key is an orphan)
 * @param gaps filled in order into {@code {0}}, {@code {1}} …
 */
public record Text(String key, List<Gap> gaps) {
    public Text {
        gaps = List.copyOf(gaps);
    }

    public static Text of(String key, Gap... gaps) {
        return new Text(key, List.of(gaps));
    }

    /** Words that come as data (a payee's name, a masked address) and are shown as they are. */
    public static Text verbatim(String words) {
        return new Text("verbatim", List.of(new Gap.Verbatim(words)));
    }

    /** Words that come as data in both languages, and are shown as they are in the reader's. */
    public static Text published(String chinese, String english) {
        return new Text("verbatim", List.of(new Gap.Published(chinese, english)));
    }

    /** The resident's words for a code; for one that the catalogue has never heard of, a plain sentence that names it. */
    public static Text why(Code code) {
        return new Text("why", List.of(new Gap.Reason(code)));
    }

    /** Short pieces side by side: 2026年10月 · 9 吨 · 尾号 0387. At least one, at most four. */
    public static Text joined(List<Text> pieces) {
        return pieces.size() == 1
                ? pieces.getFirst()
                : new Text(
                        "joined." + pieces.size(),
                        pieces.stream().<Gap>map(Gap.Words::new).toList());
    }

    /** What fills a gap. How it is written or spoken is the catalogue's and the voice's business. */
    public sealed interface Gap {
        record Amount(Fen fen) implements Gap {}

        record Count(long number) implements Gap {}

        /** A measured quantity in thousandths of its unit: 9.500 t is 9500. */
        record Measure(long thousandths) implements Gap {}

        /** A day near at hand: 11月25日(周三). */
        record Day(LocalDate date) implements Gap {}

        /** A day whose year matters: 2026年11月25日(周三). */
        record Date(LocalDate date) implements Gap {}

        record Month(YearMonth month) implements Gap {}

        /** A time of today: 10:24. */
        record Clock(LocalTime time) implements Gap {}

        record Words(Text text) implements Gap {}

        /** Words that come as data and are shown as they are. */
        record Verbatim(String words) implements Gap {}

        /** The same, published in both languages: whatever is read in neither is read in Chinese. */
        record Published(String chinese, String english) implements Gap {}

        /** A masked name or address: fit for the screen, but never said aloud in a hall. */
        record Masked(String words) implements Gap {}

        /** Why something did not happen, in the resident's words for this code. */
        record Reason(Code code) implements Gap {}

        /** What to look at because of this code, in words for the attendant. */
        record Advice(Code code) implements Gap {}

        /** Digits that are read one by one: an order number, the tail of an account. */
        record Digits(String digits) implements Gap {}

        /** A number that anybody may call: read figure by figure, and nobody's own. */
        record Phone(String number) implements Gap {}

        /** Figures that are somebody's own, as they stand in a field or on a slip: read one by one, never aloud in a hall. */
        record Typed(String characters) implements Gap {}

        /** The sum of the rows ticked on this screen, now. */
        record TickedSum() implements Gap {}

        /** How many rows are ticked on this screen, now. */
        record TickedCount() implements Gap {}
    }
}
