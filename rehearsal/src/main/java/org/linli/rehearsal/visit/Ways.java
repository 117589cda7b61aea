package org.linli.rehearsal.visit;

import java.util.ArrayDeque;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Eye.Target;

/**
 * What somebody has learnt of a page by pressing arrows: where each led. Goes on with the arrow nobody has tried yet that
 * is nearest and promises most, over the ways known so far; so whatever can be reached is found.
 */
final class Ways {
    private static final List<RemoteKey> ARROWS =
            List.of(RemoteKey.DOWN, RemoteKey.UP, RemoteKey.RIGHT, RemoteKey.LEFT);

    /** So many presses back are rather made than one that promises nothing. */
    private static final int UNPROMISING = 3;

    private final Map<String, Map<RemoteKey, String>> known = new HashMap<>();

    /** Where an arrow has led; to itself when nowhere. */
    void led(Target from, RemoteKey arrow, Target to) {
        known(Pressing.called(from)).put(arrow, Pressing.called(to));
    }

    /**
     * The next arrow to press; empty when everything known has been tried.
     *
     * @param targets all there are now
     */
    Optional<RemoteKey> next(Target ring, Target wanted, List<Target> targets) {
        var places = new HashMap<String, Target>();
        targets.forEach(target -> places.put(Pressing.called(target), target));
        var open = new ArrayDeque<Way>(List.of(new Way(Pressing.called(ring), Optional.empty(), 0)));
        var met = new HashMap<String, Integer>();
        Optional<RemoteKey> best = Optional.empty();
        double least = Double.MAX_VALUE;
        while (!open.isEmpty()) {
            var here = open.remove();
            var place = Optional.ofNullable(places.get(here.at()));
            if (met.putIfAbsent(here.at(), here.presses()) != null || place.isEmpty()) {
                continue;
            }
            for (RemoteKey arrow : ARROWS) {
                var to = Optional.ofNullable(known(here.at()).get(arrow));
                if (to.isPresent()) {
                    open.add(new Way(to.get(), here.first().or(() -> Optional.of(arrow)), here.presses() + 1));
                } else if (cost(here, place.get(), arrow, wanted) < least) {
                    least = cost(here, place.get(), arrow, wanted);
                    best = here.first().or(() -> Optional.of(arrow));
                }
            }
            if (here.at().equals(Pressing.called(wanted))) {
                return here.first();
            }
        }
        return best;
    }

    /** @param first the arrow it begins with; empty where one is */
    private record Way(String at, Optional<RemoteKey> first, int presses) {}

    private Map<RemoteKey, String> known(String from) {
        return known.computeIfAbsent(from, first -> new EnumMap<>(RemoteKey.class));
    }

    /** Whole presses, and of equal ones that which promises most. */
    private static double cost(Way way, Target from, RemoteKey arrow, Target wanted) {
        int gain = gain(from, arrow, wanted);
        return way.presses() + (gain > 0 ? 0 : UNPROMISING) - gain / 100_000.0;
    }

    /** How far an arrow promises to lead the right way, in pixels. */
    private static int gain(Target from, RemoteKey arrow, Target wanted) {
        int across = gap(from.x(), from.width(), wanted.x(), wanted.width());
        int down = gap(from.y(), from.height(), wanted.y(), wanted.height());
        return switch (arrow) {
            case RIGHT -> across;
            case LEFT -> -across;
            case DOWN -> down;
            default -> -down;
        };
    }

    /** From one stretch to another that does not overlap it; 0 where they do. */
    private static int gap(int from, int length, int to, int otherLength) {
        if (to >= from + length) {
            return to - from - length + 1;
        }
        return to + otherLength <= from ? to + otherLength - from - 1 : 0;
    }
}
