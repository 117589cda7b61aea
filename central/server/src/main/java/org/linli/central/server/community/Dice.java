package org.linli.central.server.community;

import java.util.List;

/**
 * Reproducible chance: SplitMix64 (Steele, Lea, Flood 2014) started from a seed and a label.
 *
 * <p>Written out rather than taken from the JDK because the numbers must be the same on every release of every JVM. The
 * label is what keeps one home's numbers from moving when another home changes: every question has dice of its own
 * ({@code fenghe-1-1-301/water/2026M10}) instead of a turn in one long sequence. One thread each.
 */
public final class Dice {
    private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
    private static final long FNV_OFFSET = 0xCBF29CE484222325L;
    private static final long FNV_PRIME = 0x100000001B3L;

    private final long origin;
    private long state;

    private Dice(long origin) {
        this.origin = origin;
        this.state = origin;
    }

    public static Dice of(long seed, String label) {
        long hash = FNV_OFFSET;
        for (int i = 0; i < label.length(); i++) {
            hash = (hash ^ label.charAt(i)) * FNV_PRIME;
        }
        return new Dice(mix(seed + GOLDEN_GAMMA) ^ mix(hash));
    }

    /** Dice of their own for one of many like questions: a month, a day. Thrown or not, these dice do not matter. */
    public Dice at(long index) {
        return new Dice(mix(origin ^ mix(index * GOLDEN_GAMMA + 1)));
    }

    public long next() {
        state += GOLDEN_GAMMA;
        return mix(state);
    }

    /** 0 … bound − 1. The multiply-shift bias is below bound / 2³², nothing a resident could notice. */
    public int below(int bound) {
        return (int) (((next() >>> 32) * bound) >>> 32);
    }

    /** Both ends included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean chance(int perMille) {
        return below(1000) < perMille;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    /** The index of the weight the dice fell on. */
    public int weighted(int... weights) {
        int total = 0;
        for (int weight : weights) {
            total += weight;
        }
        int left = below(total);
        for (int i = 0; i < weights.length; i++) {
            left -= weights[i];
            if (left < 0) {
                return i;
            }
        }
        throw new IllegalStateException("weights of nothing");
    }

    private static long mix(long bits) {
        long z = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
