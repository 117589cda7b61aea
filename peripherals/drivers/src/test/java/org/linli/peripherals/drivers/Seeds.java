package org.linli.peripherals.drivers;

import java.util.Random;

/** How much is fuzzed, and from which seed: {@code -Dlinli.fuzz.cases=1000000 -Dlinli.fuzz.seed=7}. */
public final class Seeds {
    /** Cases of the short form: a second or two. */
    private static final int SHORT_FORM = 20_000;

    private Seeds() {}

    public static int cases() {
        return Integer.getInteger("linli.fuzz.cases", SHORT_FORM);
    }

    /** One case's random numbers; the same seed and case give the same bytes for ever. */
    public static Random of(int number) {
        return new Random(Long.getLong("linli.fuzz.seed", 20_261_121L) * 1_000_003L + number);
    }

    /** Splits bytes at random places, as a line does. */
    public static byte[][] split(byte[] bytes, Random random) {
        java.util.List<byte[]> parts = new java.util.ArrayList<>();
        for (int at = 0; at < bytes.length; ) {
            int end = Math.min(bytes.length, at + 1 + random.nextInt(64));
            parts.add(java.util.Arrays.copyOfRange(bytes, at, end));
            at = end;
        }
        return parts.toArray(byte[][]::new);
    }

    /** Any one of them. */
    public static <E> E any(Random random, E[] all) {
        return java.util.Arrays.asList(all).get(random.nextInt(all.length));
    }

    public static byte[] noise(Random random, int most) {
        byte[] noise = new byte[random.nextInt(most + 1)];
        random.nextBytes(noise);
        return noise;
    }
}
