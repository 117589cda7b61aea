package org.linli.catalogue.find;

/**
 * Adds up what speaks for each of many things, once from each place of a query. Cleared by what was touched, not by its
 * size: a fresh one for each query would keep the garbage collector busier than the search. One thread.
 */
final class Counter {
    /** Of each thing its places and its value, side by side: one look at the memory finds both. */
    private final long[] pairs;

    private final int[] touched;
    private int count;

    Counter(int things) {
        this.pairs = new long[2 * things];
        this.touched = new int[things];
    }

    /** @param place one bit */
    void add(int thing, long place, int value) {
        long known = pairs[2 * thing];
        if (known == 0) {
            touched[count++] = thing;
        } else if ((known & place) != 0) {
            return;
        }
        pairs[2 * thing] = known | place;
        pairs[2 * thing + 1] += value;
    }

    /** How many things were spoken for. */
    int count() {
        return count;
    }

    /** @param at below {@link #count()}; in no order worth relying on, but always the same */
    int thing(int at) {
        return touched[at];
    }

    int value(int thing) {
        return (int) pairs[2 * thing + 1];
    }

    void clear() {
        for (int at = 0; at < count; at++) {
            pairs[2 * touched[at]] = 0;
            pairs[2 * touched[at] + 1] = 0;
        }
        count = 0;
    }
}
