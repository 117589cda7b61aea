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
        boolean[] left = reachedFromTheLeft(from, end);
        boolean[] right = reachingTheRight(from, end);
        for (int at = from; at < end; at++) {
            int begin = at;
            likenesses[at] = java.util.stream.IntStream.rangeClosed(at + 1, Math.min(end, at + LONGEST_SYLLABLE))
                    // In a run that no parting uses up, whatever looks like a syllable may be one.
                    .filter(to -> !left[end - from] || (left[begin - from] && right[to - from]))
                    .map(to -> likeness(begin, to))
                    .filter(likeness -> likeness >= 0)
                    .distinct()
                    .toArray();
        }
        addInitials(from, end);
    }

    private int likeness(int from, int to) {
        // A single letter says next to nothing; it counts as an initial.
        return to - from < 2 ? -1 : sounds.likenessOf(query.words(from, to));
    }

    private boolean[] reachedFromTheLeft(int from, int end) {
        var reached = new boolean[end - from + 1];
        reached[0] = true;
        for (int at = from; at < end; at++) {
            for (int to = at + 1; reached[at - from] && to <= Math.min(end, at + LONGEST_SYLLABLE); to++) {
                reached[to - from] |= likeness(at, to) >= 0;
            }
        }
        return reached;
    }

    private boolean[] reachingTheRight(int from, int end) {
        var reaching = new boolean[end - from + 1];
        reaching[end - from] = true;
        for (int at = end - 1; at >= from; at--) {
            for (int to = at + 1; to <= Math.min(end, at + LONGEST_SYLLABLE); to++) {
                reaching[at - from] |= reaching[to - from] && likeness(at, to) >= 0;
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
