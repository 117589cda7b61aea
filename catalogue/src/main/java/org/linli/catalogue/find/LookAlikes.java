package org.linli.catalogue.find;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Characters that are mistaken for one another by their form: {@code look-alikes.txt}, a group a line. */
final class LookAlikes {
    private static final int[] NONE = {};

    private final Map<Integer, int[]> others;

    private LookAlikes(Map<Integer, int[]> others) {
        this.others = Map.copyOf(others);
    }

    static LookAlikes load() {
        return of(WordList.load("look-alikes.txt"));
    }

    static LookAlikes of(List<String> groups) {
        var others = new HashMap<Integer, int[]>();
        for (String group : groups) {
            int[] signs = group.codePoints().filter(Character::isLetter).toArray();
            for (int sign : signs) {
                others.merge(
                        sign,
                        Arrays.stream(signs).filter(other -> other != sign).toArray(),
                        (one, two) -> IntStream.concat(Arrays.stream(one), Arrays.stream(two))
                                .distinct()
                                .toArray());
            }
        }
        return new LookAlikes(others);
    }

    /** In the file's order; empty for most. */
    int[] of(int sign) {
        return others.getOrDefault(sign, NONE);
    }
}
