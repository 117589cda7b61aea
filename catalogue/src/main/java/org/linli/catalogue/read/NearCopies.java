package org.linli.catalogue.read;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.linli.catalogue.Service;

/**
 * Finds services that were written by copying another: what they are, their materials and their steps are nearly the
 * same text.
 *
 * <p>The measure is the Jaccard similarity of the texts' shingles, runs of three characters without stops and spaces
 * (Broder 1997). It is computed exactly: two texts can only be as similar as {@link #ALIKE} if they share one of their
 * rarest shingles (prefix filtering, Bayardo and others 2007), so of many services few pairs are compared at all.
 */
final class NearCopies {
    /// A copy with words changed here and there lies above. Two services that were each written lie far below: of the
    /// sample's 257 the most alike share 0.12.
    static final double ALIKE = 0.6;

    private static final int SHINGLE = 3;

    /// What more services share is no rarity. Kept so many, comparing stays bounded whatever the files hold.
    private static final int MOST_SHARING = 50;

    /// Shorter texts are alike by chance; their fields are checked by themselves.
    private static final int FEWEST_SHINGLES = 20;

    private final List<Entry<Service>> services;

    NearCopies(List<Entry<Service>> services) {
        this.services = services;
    }

    void check() {
        int[][] texts = byRarity();
        Map<Integer, List<Integer>> sharing = new HashMap<>();
        for (int later = 0; later < texts.length; later++) {
            int[] text = texts[later];
            if (text.length < FEWEST_SHINGLES) {
                continue;
            }
            var candidates = new TreeSet<Integer>();
            int prefix = text.length - (int) Math.ceil(ALIKE * text.length) + 1;
            for (int at = 0; at < prefix; at++) {
                var earlierOnes = sharing.computeIfAbsent(text[at], rare -> new ArrayList<>());
                candidates.addAll(earlierOnes);
                if (earlierOnes.size() < MOST_SHARING) {
                    earlierOnes.add(later);
                }
            }
            compare(candidates, later, texts);
        }
    }

    /** The earliest of those that share something rare with it; one is enough to be told of. */
    private void compare(Set<Integer> earlierOnes, int later, int[][] texts) {
        for (int earlier : earlierOnes) {
            double alike = jaccard(texts[earlier], texts[later]);
            if (alike < ALIKE) {
                continue;
            }
            services.get(later)
                    .at()
                    .problem(
                            "what",
                            "near-copy",
                            "with materials and steps is %d %% the text of %s (%s)"
                                    .formatted(
                                            Math.round(alike * 100),
                                            Problems.quoted(services.get(earlier)
                                                    .value()
                                                    .name()),
                                            services.get(earlier).place()));
            return;
        }
    }

    /** Of two sorted sets. */
    static double jaccard(int[] one, int[] other) {
        int shared = 0;
        for (int i = 0, j = 0; i < one.length && j < other.length; ) {
            if (one[i] == other[j]) {
                shared++;
                i++;
                j++;
            } else if (one[i] < other[j]) {
                i++;
            } else {
                j++;
            }
        }
        int all = one.length + other.length - shared;
        return all == 0 ? 0 : (double) shared / all;
    }

    /** Each service's shingles as numbers, the rarest of the catalogue first. */
    private int[][] byRarity() {
        var texts =
                services.stream().map(entry -> shingles(text(entry.value()))).toList();
        Map<Long, Integer> count = new HashMap<>();
        texts.forEach(text -> Arrays.stream(text).forEach(shingle -> count.merge(shingle, 1, Integer::sum)));
        var order = new ArrayList<>(count.keySet());
        order.sort((one, other) -> {
            int byCount = Integer.compare(count.getOrDefault(one, 0), count.getOrDefault(other, 0));
            return byCount != 0 ? byCount : Long.compare(one, other);
        });
        Map<Long, Integer> rank = new HashMap<>();
        order.forEach(shingle -> rank.put(shingle, rank.size()));
        return texts.stream()
                .map(text -> Arrays.stream(text)
                        .mapToInt(shingle -> rank.getOrDefault(shingle, -1))
                        .sorted()
                        .toArray())
                .toArray(int[][]::new);
    }

    /** Three characters in one number: no two shingles share one. */
    private static long[] shingles(String text) {
        int[] signs = text.codePoints().filter(Character::isLetterOrDigit).toArray();
        long[] shingles = new long[Math.max(0, signs.length - SHINGLE + 1)];
        for (int at = 0; at < shingles.length; at++) {
            shingles[at] = ((long) signs[at] << 42) | ((long) signs[at + 1] << 21) | signs[at + 2];
        }
        return Arrays.stream(shingles).distinct().toArray();
    }

    private static String text(Service service) {
        var text = new StringBuilder(service.what());
        service.materials()
                .forEach(material ->
                        text.append(material.name()).append(material.note().orElse("")));
        service.steps().forEach(step -> text.append(step.name()).append(step.words()));
        return text.toString();
    }
}
