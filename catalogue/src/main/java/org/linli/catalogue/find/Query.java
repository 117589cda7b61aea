package org.linli.catalogue.find;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * What a resident typed, as the search looks at it: Chinese characters, small Latin letters and figures, nothing else.
 * Full-width letters are ordinary ones; spaces only part words that would be read together anyway.
 */
final class Query {
    /** So much of a query is looked at. */
    static final int LONGEST = 40;

    /// Typed faster than read: more than this is no query but an accident.
    private static final int LONGEST_TYPED = 400;

    private final int[] signs;
    private final boolean[] small;

    private Query(int[] signs, boolean[] small) {
        this.signs = signs;
        this.small = small;
    }

    /** @param smallWords words around what is meant, such as 怎么办 */
    static Query of(String typed, List<int[]> smallWords) {
        return of(signs(typed), smallWords);
    }

    static Query of(int[] signs, List<int[]> smallWords) {
        var small = new boolean[signs.length];
        for (int[] word : smallWords) {
            for (int at = 0; at + word.length <= signs.length; at++) {
                if (Arrays.equals(signs, at, at + word.length, word, 0, word.length)) {
                    Arrays.fill(small, at, at + word.length, true);
                }
            }
        }
        return new Query(signs, small);
    }

    /** The signs that count, of a query as of the catalogue's words. */
    static int[] signs(String words) {
        String plain = Normalizer.normalize(
                        words.substring(0, Math.min(words.length(), LONGEST_TYPED)), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replace('ü', 'v');
        return plain.codePoints().filter(Query::counts).limit(LONGEST).toArray();
    }

    static boolean isLetter(int sign) {
        return sign >= 'a' && sign <= 'z';
    }

    private static boolean counts(int sign) {
        return isLetter(sign) || (sign >= '0' && sign <= '9') || Character.isIdeographic(sign);
    }

    /** Whether the sign belongs to one of the words around what is meant. */
    boolean isSmall(int at) {
        return small[at];
    }

    int sign(int at) {
        return signs[at];
    }

    String words(int from, int end) {
        return new String(signs, from, end - from);
    }

    int length() {
        return signs.length;
    }

    /** The end of the run of letters that begins here. */
    int endOfLetters(int from) {
        int end = from;
        while (end < signs.length && isLetter(signs[end])) {
            end++;
        }
        return end;
    }

    /** The same query with other words in the place of some. */
    Query with(int from, int end, int[] words, List<int[]> smallWords) {
        int[] changed = new int[Math.min(LONGEST, from + words.length + signs.length - end)];
        int at = 0;
        for (int i = 0; i < from && at < changed.length; i++) {
            changed[at++] = signs[i];
        }
        for (int i = 0; i < words.length && at < changed.length; i++) {
            changed[at++] = words[i];
        }
        for (int i = end; i < signs.length && at < changed.length; i++) {
            changed[at++] = signs[i];
        }
        return of(changed, smallWords);
    }
}
