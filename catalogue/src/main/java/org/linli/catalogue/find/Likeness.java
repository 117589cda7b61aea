package org.linli.catalogue.find;

/**
 * How well each place of one query fits each character of the index. One thread, one query.
 *
 * <p>An answer is one number: how many signs of the query are used up, how good the fit is in hundredths, and of which
 * kind. Letters can be used up in three ways, as a whole syllable and as one or two
 * letters of its beginning, so there are three questions.
 */
final class Likeness {
    static final int NONE = 0;
    static final int BY_SOUND = 1;
    static final int BY_LETTERS = 2;
    static final int BY_INITIAL = 4;
    static final int NEARLY = 8;

    private static final int SAME_SOUND = 90;
    private static final int LIKE_SOUND = 80;
    private static final int SAME_LOOK = 85;
    private static final int SYLLABLE = 95;
    private static final int LIKE_SYLLABLE = 84;
    private static final int BEGUN_SYLLABLE = 86;

    private static final int NO_FIT = 0;
    private static final int SAME = fit(1, 100, NONE);
    private static final int ONE_INITIAL = fit(1, 76, BY_INITIAL);
    private static final int TWO_INITIALS = fit(2, 80, BY_INITIAL);

    private final Query query;
    private final Glyphs glyphs;
    private final Sounds sounds;
    private final int[][] lookAlikes;
    private final long[] soundBits;
    private final int[] endOfLetters;

    Likeness(Query query, Glyphs glyphs, Sounds sounds, LookAlikes looks) {
        this.query = query;
        this.glyphs = glyphs;
        this.sounds = sounds;
        this.lookAlikes = new int[query.length()][];
        this.soundBits = new long[query.length()];
        this.endOfLetters = new int[query.length()];
        for (int at = 0; at < query.length(); at++) {
            endOfLetters[at] = query.endOfLetters(at);
            lookAlikes[at] = looks.of(query.sign(at));
            soundBits[at] = sounds.soundBits(query.sign(at));
        }
    }

    private static int fit(int used, int quality, int kind) {
        return used << 16 | quality << 8 | kind;
    }

    /** Signs of the query that are used up; 0: it does not fit. */
    static int used(int fit) {
        return fit >> 16;
    }

    /** In hundredths. */
    static int quality(int fit) {
        return fit >> 8 & 0xFF;
    }

    static int kind(int fit) {
        return fit & 0xFF;
    }

    boolean isLetter(int at) {
        return endOfLetters[at] > at;
    }

    /** A character for a character, or letters for a whole syllable (at a query's end also for most of one). */
    int whole(int at, int glyph) {
        int typed = query.sign(at);
        int sign = glyphs.sign(glyph);
        if (typed == sign) {
            return SAME;
        }
        if (isLetter(at)) {
            return canBegin(at, glyph) ? bySyllable(at, sign) : NO_FIT;
        }
        boolean alike = (soundBits[at] & glyphs.soundBits(glyph)) != 0 && sounds.soundAlike(typed, sign);
        if (alike && sounds.soundTheSame(typed, sign)) {
            return fit(1, SAME_SOUND, BY_SOUND);
        }
        for (int other : lookAlikes[at]) {
            if (other == sign) {
                return fit(1, SAME_LOOK, NEARLY);
            }
        }
        return alike ? fit(1, LIKE_SOUND, BY_SOUND) : NO_FIT;
    }

    /** The first letter of a character's sound. */
    int initial(int at, int glyph) {
        return isLetter(at) && canBegin(at, glyph) && begins(at, glyph, 1) ? ONE_INITIAL : NO_FIT;
    }

    /** The zh, ch or sh that a character's sound begins with. */
    int twoInitials(int at, int glyph) {
        boolean two = isLetter(at) && at + 1 < endOfLetters[at] && query.sign(at + 1) == 'h';
        return two && canBegin(at, glyph) && begins(at, glyph, 2) ? TWO_INITIALS : NO_FIT;
    }

    private boolean begins(int at, int glyph, int letters) {
        for (int reading : sounds.readings(glyphs.sign(glyph))) {
            if (shared(at, sounds.syllable(reading).letters()) >= letters) {
                return true;
            }
        }
        return false;
    }

    private boolean canBegin(int at, int glyph) {
        return (glyphs.letterBits(glyph) & Sounds.firstLetterBit(query.sign(at))) != 0;
    }

    private int bySyllable(int at, int sign) {
        int best = NO_FIT;
        for (int reading : sounds.readings(sign)) {
            for (var spelling : sounds.syllable(reading).spellings()) {
                int shared = shared(at, spelling.letters());
                int quality;
                if (shared == spelling.letters().length()) {
                    quality = spelling.exact() ? SYLLABLE : LIKE_SYLLABLE;
                } else if (shared >= 2 && at + shared == endOfLetters[at] && spelling.exact()) {
                    quality = BEGUN_SYLLABLE;
                } else {
                    continue;
                }
                int fit = fit(shared, quality, BY_LETTERS);
                if (quality > quality(best) || (quality == quality(best) && fit > best)) {
                    best = fit;
                }
            }
        }
        return best;
    }

    private int shared(int at, String letters) {
        int most = Math.min(letters.length(), endOfLetters[at] - at);
        int shared = 0;
        while (shared < most && query.sign(at + shared) == letters.charAt(shared)) {
            shared++;
        }
        return shared;
    }
}
