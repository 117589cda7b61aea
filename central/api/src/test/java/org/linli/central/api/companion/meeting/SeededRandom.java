package org.linli.central.api.companion.meeting;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;

/** Keys that are the same in every run, for tests alone. */
final class SeededRandom extends SecureRandom {
    private static final long serialVersionUID = 1L;

    private final transient RandomGenerator source;

    SeededRandom(long seed) {
        source = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    }

    @Override
    public void nextBytes(byte[] bytes) {
        source.nextBytes(bytes);
    }
}
