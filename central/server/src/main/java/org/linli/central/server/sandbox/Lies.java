package org.linli.central.server.sandbox;

import java.util.EnumMap;
import java.util.Map;

/** The lies still to be told. Safe from any thread. */
final class Lies {
    private final Map<Lie, Integer> left = new EnumMap<>(Lie.class);

    synchronized void tell(Lie lie, int times) {
        left.put(lie, times);
    }

    /** Whether to lie this time; uses one up. */
    synchronized boolean due(Lie lie) {
        int times = left.getOrDefault(lie, 0);
        if (times > 0) {
            left.put(lie, times - 1);
        }
        return times > 0;
    }
}
