package org.linli.terminal.journey.text;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.money.Fen;
import org.linli.terminal.journey.screen.Text;

/** The text catalogue of one language, for the eye or for the ear. Safe from any thread. */
public interface Texts {
    /** The languages that have a whole catalogue, the first being what a terminal starts in. */
    List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /**
     * As it is shown.
     *
     * @throws IllegalArgumentException for a language not in {@link #LANGUAGES}
     */
    static Texts in(Locale language) {
        return Catalogues.shown(language);
    }

    /** As a person would say it: numbers in words, digits one by one, weekdays in full. */
    static Texts aloud(Locale language) {
        return Catalogues.aloud(language);
    }

    Locale language();

    /** The sentence. Ticked sums and counts come out as nothing is ticked. */
    default String of(Text text) {
        return of(text, Ticked.NOTHING);
    }

    /**
     * The sentence, with what is ticked on its screen.
     *
     * @throws IllegalArgumentException for a key that the catalogue does not have, or gaps that do not fit it: a bug,
     *     caught by the catalogue's test
     */
    default String of(Text text, Ticked ticked) {
        var words = new StringBuilder();
        pieces(text, ticked).forEach(piece -> words.append(piece.words()));
        return words.toString();
    }

    /** The sentence in pieces, so that a voice can keep to itself what the hall need not hear. */
    List<Piece> pieces(Text text, Ticked ticked);

    /** 491.52 元, ¥491.52. */
    default String amount(Fen fen) {
        return money(fen).toString();
    }

    /** An amount in three parts, for a face that sets the digits in a size of their own. */
    Money money(Fen fen);

    /** Chinese capitals, where this language is read with them. */
    Optional<String> capitals(Fen fen);

    /** 11月25日(周三). */
    String day(LocalDate day);

    /** 2026年11月25日(周三). */
    String date(LocalDate date);

    /** 2026年10月. */
    String month(YearMonth month);

    /** 09:05. */
    String time(LocalTime time);

    /** What is said of a code; for one without words, a plain sentence that holds for any. */
    String of(Code code, Reader reader);

    /** Whether there are words for this very code. */
    boolean has(Code code, Reader reader);

    /** What fills {@link Text.Gap.TickedSum} and {@link Text.Gap.TickedCount}. */
    record Ticked(Fen sum, int count) {
        public static final Ticked NOTHING = new Ticked(Fen.ZERO, 0);
    }

    /** @param kind anything but {@link Kind#OPEN} is not for the hall's ears */
    record Piece(String words, Kind kind) {
        public enum Kind {
            OPEN,
            AMOUNT,
            NAME,
            /** Characters the resident has typed. */
            TYPED
        }
    }

    record Money(String before, String digits, String after) {
        @Override
        public String toString() {
            return before + digits + after;
        }
    }

    /** Who reads the words of a code. */
    enum Reader {
        RESIDENT,
        ATTENDANT,
        /** One language for all logs. */
        LOG
    }
}
