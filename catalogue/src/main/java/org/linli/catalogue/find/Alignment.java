package org.linli.catalogue.find;

import java.util.Arrays;

/**
 * Lays a query along a term's characters so that as much as possible fits (Smith and Waterman's way: all of the query,
 * any part of the term). One thread, one query.
 *
 * <p>A state of the table is one long: the score above, then how much of the term's weight was matched, how much of the
 * query's was not, and of which kinds the fits were. Comparing two longs compares the scores first, so the same table
 * always has the same best way.
 */
final class Alignment {
    private static final int FULL = 100;
    private static final int KIND_BITS = 5;
    private static final int MASS_BITS = 10;
    private static final int MISSED_SHIFT = KIND_BITS;
    private static final int MATCHED_SHIFT = KIND_BITS + MASS_BITS;
    private static final int SCORE_SHIFT = KIND_BITS + 2 * MASS_BITS;
    private static final int MASS = (1 << MASS_BITS) - 1;
    private static final int FROM_THE_BEGINNING = 16;
    private static final long IMPOSSIBLE = Long.MIN_VALUE / 2;

    /// In hundredths of a character's weight, found by holding the list of queries against the sample.
    private static final int MISSED = 30;

    private static final int PASSED_OVER = 22;
    private static final int CHANGED = 45;

    /// A letter is less than half a syllable.
    private static final int LETTER_WEIGHT = 4;

    private static final int UNKNOWN_WEIGHT = 8;

    private final Query query;
    private final Likeness likeness;
    private final Glyphs glyphs;
    private final int[] missing;
    private long[] rows = new long[0];

    Alignment(Query query, Likeness likeness, Glyphs glyphs) {
        this.query = query;
        this.likeness = likeness;
        this.glyphs = glyphs;
        this.missing = new int[query.length()];
        for (int at = 0; at < missing.length; at++) {
            missing[at] = weightOf(at);
        }
    }

    private int weightOf(int at) {
        if (query.isSmall(at)) {
            return 0;
        }
        int glyph = glyphs.number(query.sign(at));
        int whole = glyph < 0 ? UNKNOWN_WEIGHT : glyphs.weight(glyph);
        return likeness.isLetter(at) ? LETTER_WEIGHT : whole;
    }

    /**
     * How well the query fits a term, of a thousand, and in what way.
     *
     * @param score of a thousand; zero or less: not at all
     * @param kinds of {@link Likeness}
     */
    record Fit(int score, int kinds) {
        boolean has(int kind) {
            return (kinds & kind) != 0;
        }
    }

    Fit of(Term term) {
        long best = best(term.glyphs());
        int matched = (int) (best >> MATCHED_SHIFT) & MASS;
        int missed = (int) (best >> MISSED_SHIFT) & MASS;
        int kinds = (int) best & ((1 << KIND_BITS) - 1);
        if (matched == 0) {
            return new Fit(0, 0);
        }
        int quality = (int) ((best >> SCORE_SHIFT) * 1000 / ((long) FULL * (matched + missed)));
        int covered = 1000 * matched / Math.max(matched, term.mass());
        int beginning = (kinds & FROM_THE_BEGINNING) != 0 ? 25 : 0;
        return new Fit((76 * quality + 21 * covered) / 100 + beginning, kinds & (FROM_THE_BEGINNING - 1));
    }

    /** The best way to use up the whole query. */
    private long best(int[] term) {
        int width = term.length + 1;
        int length = query.length();
        if (rows.length < (length + 1) * width) {
            rows = new long[(length + 1) * width * 2];
        }
        Arrays.fill(rows, 0, width, 0);
        rows[0] = FROM_THE_BEGINNING;
        Arrays.fill(rows, width, (length + 1) * width, IMPOSSIBLE);
        for (int at = 0; at < length; at++) {
            for (int j = 0; j <= term.length; j++) {
                long here = rows[at * width + j];
                if (here == IMPOSSIBLE) {
                    continue;
                }
                better((at + 1) * width + j, step(here, -MISSED * missing[at], 0, missing[at], 0));
                if (j < term.length) {
                    forward(at, j, width, term[j], here);
                }
            }
        }
        long best = IMPOSSIBLE;
        for (int j = 0; j <= term.length; j++) {
            best = Math.max(best, rows[length * width + j]);
        }
        return best;
    }

    private void forward(int at, int j, int width, int glyph, long here) {
        int weight = glyphs.weight(glyph);
        int whole = likeness.whole(at, glyph);
        take(at, j, width, weight, whole, here);
        if (likeness.isLetter(at)) {
            take(at, j, width, weight, likeness.initial(at, glyph), here);
            take(at, j, width, weight, likeness.twoInitials(at, glyph), here);
        } else if (Likeness.used(whole) == 0) {
            better(
                    (at + 1) * width + j + 1,
                    step(here, -CHANGED * weight, 0, missing[at], missing[at] == 0 ? 0 : Likeness.NEARLY));
        }
        if (at > 0) {
            better(at * width + j + 1, step(here, -PASSED_OVER * weight, 0, 0, 0));
        }
    }

    private void take(int at, int j, int width, int weight, int fit, long here) {
        if (Likeness.used(fit) > 0) {
            better(
                    (at + Likeness.used(fit)) * width + j + 1,
                    step(here, Likeness.quality(fit) * weight, weight, 0, Likeness.kind(fit)));
        }
    }

    private static long step(long from, int score, int matched, int missed, int kinds) {
        return from
                        + ((long) score << SCORE_SHIFT)
                        + ((long) matched << MATCHED_SHIFT)
                        + ((long) missed << MISSED_SHIFT)
                | kinds;
    }

    private void better(int slot, long state) {
        if (state > rows[slot]) {
            rows[slot] = state;
        }
    }
}
