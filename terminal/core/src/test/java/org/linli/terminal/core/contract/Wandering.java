package org.linli.terminal.core.contract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Finds its way with four arrows alone, as somebody does who has never been here: tries an arrow, remembers where it led, and goes
 * on from what it knows.
 */
public final class Wandering<P> {
    /** More presses than any screen needs. */
    private static final int MOST_PRESSES = 400;

    /** The lists run down, and what is beside them stands to the right. */
    public enum Way {
        DOWN,
        RIGHT,
        UP,
        LEFT
    }

    /** Who presses, and sees where that led. */
    public interface Feet<P> {
        P where();

        void press(Way way);
    }

    private final Map<P, Map<Way, P>> known = new HashMap<>();
    private final Feet<P> feet;

    private Wandering(Feet<P> feet) {
        this.feet = feet;
    }

    /** Presses arrows until it is there; fails with all that arrows reach where they do not lead there. */
    public static <P> void to(Predicate<P> goal, Feet<P> feet) {
        new Wandering<>(feet).go(goal);
    }

    private void go(Predicate<P> goal) {
        var here = feet.where();
        for (int press = 0; press < MOST_PRESSES && !goal.test(here); press++) {
            var way = next(here, goal)
                    .orElseThrow(() -> new AssertionError("arrows reach no more than " + known.keySet()));
            feet.press(way);
            var there = feet.where();
            ways(here).put(way, there);
            here = there;
        }
        if (!goal.test(here)) {
            throw new AssertionError("after %d arrows still on %s".formatted(MOST_PRESSES, here));
        }
    }

    private Map<Way, P> ways(P place) {
        return known.computeIfAbsent(place, fresh -> new EnumMap<>(Way.class));
    }

    /** The first key of the shortest way that is known to somewhere new. */
    private Optional<Way> next(P from, Predicate<P> goal) {
        record Walk<P>(P at, List<Way> keys) {}
        var open = new ArrayDeque<Walk<P>>(List.of(new Walk<>(from, List.of())));
        var met = new ArrayList<>(List.of(from));
        while (!open.isEmpty()) {
            var walk = open.poll();
            for (Way way : Way.values()) {
                var keys = new ArrayList<>(walk.keys());
                keys.add(way);
                var there = ways(walk.at()).get(way);
                if (there == null || goal.test(there)) {
                    return Optional.of(keys.getFirst());
                }
                if (!met.contains(there)) {
                    met.add(there);
                    open.add(new Walk<>(there, keys));
                }
            }
        }
        return Optional.empty();
    }
}
