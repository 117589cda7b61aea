package org.linli.catalogue.find;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The characters that terms are written in, by numbers, and how much each tells: 证 is in half of them, 婚 in few. */
final class Glyphs {
    static final int LEAST_WEIGHT = 3;
    static final int MOST_WEIGHT = 10;

    private final Map<Integer, Integer> numbers;
    private final int[] signs;
    private final int[] weights;
    private final long[] soundBits;
    private final int[] letterBits;

    private Glyphs(Map<Integer, Integer> numbers, int[] signs, int[] weights, Sounds sounds) {
        this.numbers = numbers;
        this.signs = signs;
        this.weights = weights;
        this.soundBits = Arrays.stream(signs).mapToLong(sounds::soundBits).toArray();
        this.letterBits = Arrays.stream(signs).map(sounds::firstLetterBits).toArray();
    }

    static Glyphs of(List<int[]> words, Sounds sounds) {
        var numbers = new HashMap<Integer, Integer>();
        var counts = new ArrayList<Integer>();
        for (int[] word : words) {
            for (int sign : Arrays.stream(word).distinct().toArray()) {
                int number = numbers.computeIfAbsent(sign, unseen -> numbers.size());
                if (number == counts.size()) {
                    counts.add(0);
                }
                counts.set(number, counts.get(number) + 1);
            }
        }
        var signs = new int[numbers.size()];
        numbers.forEach((sign, number) -> signs[number] = sign);
        int[] weights =
                counts.stream().mapToInt(count -> weight(count, words.size())).toArray();
        return new Glyphs(Map.copyOf(numbers), signs, weights, sounds);
    }

    /** The inverse document frequency, between the least and the most. */
    private static int weight(int count, int all) {
        double rarity = Math.log1p((double) all / count) / Math.log1p(all);
        return Math.clamp(Math.round(MOST_WEIGHT * rarity), LEAST_WEIGHT, MOST_WEIGHT);
    }

    /** Negative for a character that no term has. */
    int number(int sign) {
        return numbers.getOrDefault(sign, -1);
    }

    int sign(int glyph) {
        return signs[glyph];
    }

    int weight(int glyph) {
        return weights[glyph];
    }

    /** As {@link Sounds#soundBits} has them. */
    long soundBits(int glyph) {
        return soundBits[glyph];
    }

    /** As {@link Sounds#firstLetterBits} has them. */
    int letterBits(int glyph) {
        return letterBits[glyph];
    }

    int[] numbers(int[] words) {
        return Arrays.stream(words).map(this::number).toArray();
    }
}
