package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The runs of Latin letters in one query, as pinyin: where which syllables can stand, and which letters can be initials.
 * Letters can be parted in several ways (xian is 先 and 西安), and all ways that use up a run are looked at.
 */
final class LetterRuns {
    private static final int LONGEST_SYLLABLE = 6;
    private static final int[] NONE = {};

    private final Query query;
    private final Sounds sounds;
    private final int[][] likenesses;
    private final List<int[]> initials = new ArrayList<>();

    LetterRuns(Query query, Sounds sounds) {
        this.query = query;
        this.sounds = sounds;
        this.likenesses = new int[query.length()][];
        Arrays.fill(likenesses, NONE);
        for (int at = 0; at < query.length(); ) {
            int end = query.endOfLetters(at);
            if (end > at) {
                read(at, end);
            }
            at = Math.max(end, at + 1);
        }
    }

    /** What the syllables that can begin here are taken for; none when no syllable can. */
    int[] likenessesAt(int at) {
        return likenesses[at];
    }

    /** The letters of each run that can be the initials of syllables. */
    List<int[]> initials() {
        return initials;
    }

    private void read(int from, int end) {
        int length = end - from;
        var syllables = new int[length][LONGEST_SYLLABLE + 1];
        for (int at = 0; at < length; at++) {
            // A single letter says next to nothing; it counts as an initial.
            for (int size = 2; size <= Math.min(LONGEST_SYLLABLE, length - at); size++) {
                syllables[at][size] = 1 + sounds.likenessOf(query.words(from + at, from + at + size));
            }
        }
        boolean[] left = reachedFromTheLeft(syllables);
        boolean[] right = reachingTheRight(syllables);
        for (int at = 0; at < length; at++) {
            var here = new int[LONGEST_SYLLABLE];
            int count = 0;
            for (int size = 2; size <= Math.min(LONGEST_SYLLABLE, length - at); size++) {
                // In a run that no parting uses up, whatever looks like a syllable may be one.
                boolean fits = !left[length] || (left[at] && right[at + size]);
                if (fits && syllables[at][size] > 0) {
                    here[count++] = syllables[at][size] - 1;
                }
            }
            likenesses[from + at] = Arrays.copyOf(here, count);
        }
        addInitials(from, end);
    }

    private static boolean[] reachedFromTheLeft(int[][] syllables) {
        var reached = new boolean[syllables.length + 1];
        reached[0] = true;
        for (int at = 0; at < syllables.length; at++) {
            for (int size = 2; reached[at] && size <= Math.min(LONGEST_SYLLABLE, syllables.length - at); size++) {
                reached[at + size] |= syllables[at][size] > 0;
            }
        }
        return reached;
    }

    private static boolean[] reachingTheRight(int[][] syllables) {
        var reaching = new boolean[syllables.length + 1];
        reaching[syllables.length] = true;
        for (int at = syllables.length - 1; at >= 0; at--) {
            for (int size = 2; size <= Math.min(LONGEST_SYLLABLE, syllables.length - at); size++) {
                reaching[at] |= reaching[at + size] && syllables[at][size] > 0;
            }
        }
        return reaching;
    }

    /** No syllable begins with i, u or v. The h of zh, ch and sh belongs to the letter before it, or is one by itself. */
    private void addInitials(int from, int end) {
        int[] letters = query.words(from, end).chars().toArray();
        if (Arrays.stream(letters).anyMatch(letter -> letter == 'i' || letter == 'u' || letter == 'v')) {
            return;
        }
        initials.add(letters);
        var joined = new ArrayList<Integer>();
        for (int at = 0; at < letters.length; at++) {
            boolean tail = at > 0 && letters[at] == 'h' && "zcs".indexOf(letters[at - 1]) >= 0;
            if (!tail) {
                joined.add(letters[at]);
            }
        }
        if (joined.size() < letters.length) {
            initials.add(joined.stream().mapToInt(letter -> letter).toArray());
        }
    }
}
