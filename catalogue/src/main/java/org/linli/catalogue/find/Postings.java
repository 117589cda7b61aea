package org.linli.catalogue.find;

import java.util.Arrays;

/**
 * Which numbered things have a key: sorted keys, and for each a sorted run of numbers. Immutable; four bytes for each
 * pair and twelve for each key.
 */
final class Postings {
    private static final int NUMBER_BITS = 20;

    /** So many things can be numbered. */
    static final int MOST = 1 << NUMBER_BITS;

    private static final int MASK = MOST - 1;

    private final long[] keys;
    private final int[] begins;
    private final int[] numbers;

    private Postings(long[] keys, int[] begins, int[] numbers) {
        this.keys = keys;
        this.begins = begins;
        this.numbers = numbers;
    }

    /** Pairs as they come, doubled ones too. One thread. */
    static final class Builder {
        private long[] pairs = new long[1024];
        private int size;

        /** @param key up to 43 bits */
        void add(long key, int number) {
            if (size == pairs.length) {
                pairs = Arrays.copyOf(pairs, size * 2);
            }
            pairs[size++] = key << NUMBER_BITS | number;
        }

        Postings build() {
            Arrays.sort(pairs, 0, size);
            var keys = new long[size];
            var begins = new int[size + 1];
            var numbers = new int[size];
            int keyCount = 0;
            int count = 0;
            for (int at = 0; at < size; at++) {
                long key = pairs[at] >> NUMBER_BITS;
                if (keyCount == 0 || keys[keyCount - 1] != key) {
                    begins[keyCount] = count;
                    keys[keyCount++] = key;
                } else if (pairs[at] == pairs[at - 1]) {
                    continue;
                }
                numbers[count++] = (int) (pairs[at] & MASK);
            }
            begins[keyCount] = count;
            return new Postings(
                    Arrays.copyOf(keys, keyCount), Arrays.copyOf(begins, keyCount + 1), Arrays.copyOf(numbers, count));
        }
    }

    /** Where the key's run is; negative when nothing has the key. */
    int slot(long key) {
        return Arrays.binarySearch(keys, key);
    }

    int begin(int slot) {
        return begins[slot];
    }

    int end(int slot) {
        return begins[slot + 1];
    }

    int number(int at) {
        return numbers[at];
    }

    /** How many things have the key. */
    int count(long key) {
        int slot = slot(key);
        return slot < 0 ? 0 : begins[slot + 1] - begins[slot];
    }

    long bytes() {
        return 8L * keys.length + 4L * begins.length + 4L * numbers.length;
    }
}
