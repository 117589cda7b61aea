package org.linli.catalogue.find;

import java.util.Arrays;

/** The few largest of many: things with a score, the lower number first among equals. One thread. */
final class Best {
    private final long[] keys;
    private int size;

    Best(int most) {
        this.keys = new long[most];
    }

    void add(int score, int thing) {
        long key = (long) score << Integer.SIZE | (Integer.MAX_VALUE - thing);
        if (size < keys.length) {
            keys[size++] = key;
            if (size == keys.length) {
                Arrays.sort(keys);
            }
        } else if (size > 0 && key > keys[0]) {
            int at = -Arrays.binarySearch(keys, key) - 2;
            System.arraycopy(keys, 1, keys, 0, at);
            keys[at] = key;
        }
    }

    /** The best first. */
    int[] things() {
        Arrays.sort(keys, 0, size);
        var things = new int[size];
        for (int at = 0; at < size; at++) {
            things[at] = Integer.MAX_VALUE - (int) keys[size - 1 - at];
        }
        return things;
    }
}
