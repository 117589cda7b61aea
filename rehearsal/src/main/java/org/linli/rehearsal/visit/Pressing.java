package org.linli.rehearsal.visit;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import org.linli.peripherals.spi.remote.RemoteKey;
import org.linli.rehearsal.house.Eye.Seen;
import org.linli.rehearsal.house.Eye.Target;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * Four arrows and OK, as a person uses them: looks where the ring is and where it ought to be, presses the arrow that
 * leads there, looks again. What an arrow does here is learnt by pressing it; nothing is known of the layout.
 */
final class Pressing implements Reach {
    /** A repaint takes a few hundredths of a second; after so long, the arrow has led nowhere. */
    private static final Duration NOWHERE = Duration.ofMillis(700);

    private static final Duration GLANCE = Duration.ofMillis(10);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int MOST_ARROWS = 80;
    private static final List<RemoteKey> ARROWS =
            List.of(RemoteKey.DOWN, RemoteKey.UP, RemoteKey.RIGHT, RemoteKey.LEFT);

    private final Counter counter;
    private final Album album;
    private final Clicker clicker;

    Pressing(Counter counter, Album album, Clicker clicker) {
        this.counter = counter;
        this.album = album;
        this.clicker = clicker;
    }

    @Override
    public void choose(Seen seen, String kind, String name) throws ProgramFailed {
        album.keep(seen, "OK on " + name);
        confirm(seen, kind, name);
    }

    @Override
    public void type(Seen field, String characters) throws ProgramFailed {
        album.keep(field, "types the number with the arrows");
        Seen seen = field;
        for (int typed = 1; typed <= characters.length(); typed++) {
            confirm(seen, "key", characters.substring(typed - 1, typed));
            String sofar = characters.substring(0, typed);
            seen = counter.eye().until(glass -> Tapping.together(glass).contains(sofar), SOON);
        }
    }

    @Override
    public Seen turn(Seen seen, int page) throws ProgramFailed {
        choose(seen, "page", Integer.toString(page));
        return counter.eye().until(glass -> glass.page() == page, SOON);
    }

    private void confirm(Seen first, String kind, String name) throws ProgramFailed {
        Seen seen = first;
        while (seen.target(kind, name).isEmpty()) {
            if (seen.page() + 1 >= seen.pages()) {
                throw new ProgramFailed("there is no " + kind + " " + name + " on " + seen.screen());
            }
            seen = turn(seen, seen.page() + 1);
        }
        bring(seen, kind, name);
        clicker.press(RemoteKey.OK);
    }

    /** Brings the ring there. */
    private void bring(Seen first, String kind, String name) throws ProgramFailed {
        Map<String, Set<RemoteKey>> tried = new HashMap<>();
        Seen seen = first;
        for (int pressed = 0; pressed < MOST_ARROWS; pressed++) {
            var wanted = seen.target(kind, name)
                    .orElseThrow(() -> new ProgramFailed("what was to be chosen has gone: " + kind + " " + name));
            var ring = focus(seen);
            if (isSame(ring, wanted)) {
                return;
            }
            var here = tried.computeIfAbsent(called(ring), key -> new HashSet<>());
            var arrow = likeliest(ring, wanted).stream()
                    .filter(each -> !here.contains(each))
                    .findFirst()
                    .orElseThrow(() -> new ProgramFailed("no arrow leads from " + called(ring) + " to " + name));
            here.add(arrow);
            clicker.press(arrow);
            seen = moved(ring);
        }
        throw new ProgramFailed(MOST_ARROWS + " arrows do not lead to " + kind + " " + name);
    }

    private static Target focus(Seen seen) throws ProgramFailed {
        return seen.focus().orElseThrow(() -> new ProgramFailed("nothing on " + seen.screen() + " has the focus"));
    }

    private Seen moved(Target from) throws ProgramFailed {
        Seen seen = counter.eye().look();
        for (long glances = NOWHERE.dividedBy(GLANCE); glances > 0; glances--) {
            if (seen.focus().filter(now -> !isSame(now, from)).isPresent()) {
                return seen;
            }
            LockSupport.parkNanos(GLANCE.toNanos());
            seen = counter.eye().look();
        }
        return seen;
    }

    private static boolean isSame(Target one, Target other) {
        return called(one).equals(called(other));
    }

    private static String called(Target target) {
        return target.kind() + " " + target.name();
    }

    /** The arrows by how far they promise to lead the right way. */
    private static List<RemoteKey> likeliest(Target ring, Target wanted) {
        Map<RemoteKey, Integer> gain = new EnumMap<>(RemoteKey.class);
        int across = gap(ring.x(), ring.width(), wanted.x(), wanted.width());
        int down = gap(ring.y(), ring.height(), wanted.y(), wanted.height());
        gain.put(RemoteKey.RIGHT, across);
        gain.put(RemoteKey.LEFT, -across);
        gain.put(RemoteKey.DOWN, down);
        gain.put(RemoteKey.UP, -down);
        var arrows = new ArrayList<>(ARROWS);
        arrows.sort(Comparator.comparing((RemoteKey arrow) ->
                        Optional.ofNullable(gain.get(arrow)).orElse(0))
                .reversed());
        return arrows;
    }

    /** From one stretch to another that does not overlap it; 0 where they do. */
    private static int gap(int from, int length, int to, int otherLength) {
        if (to >= from + length) {
            return to - from - length + 1;
        }
        return to + otherLength <= from ? to + otherLength - from - 1 : 0;
    }
}
