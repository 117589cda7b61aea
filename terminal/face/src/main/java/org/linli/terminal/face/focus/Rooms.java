package org.linli.terminal.face.focus;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.linli.terminal.face.focus.Part.One;
import org.linli.terminal.face.focus.Part.Room;

/**
 * Draws the steps of a scope and of those within it, from the inside outwards.
 *
 * <p>Why every target is reached from every other: in each room the parts are mended until each is reached from each.
 * An arrow leads out of a room from wherever nothing lies that way inside, and there always is such a place, because
 * steps in one direction never come round. So from anywhere in a part one walks, inside it, to a place where the arrow
 * leads on to the next part; and the parts of a room are mended counting on such places only.
 */
final class Rooms {
    private Rooms() {}

    /** Empty when nothing there can own the focus. */
    static Optional<Room> of(Page page, String scope) {
        var inside = new LinkedHashMap<String, Part>();
        for (var target : page.under(scope)) {
            var inner = page.innerScope(scope, target);
            if (inner.isEmpty()) {
                inside.put("target " + target.id(), new One(target));
            } else if (!inside.containsKey("scope " + inner.get())) {
                inside.put("scope " + inner.get(), of(page, inner.get()).orElseThrow());
            }
        }
        if (inside.isEmpty()) {
            return Optional.empty();
        }
        var parts = List.copyOf(inside.values());
        var known = page.scope(scope);
        var boxes = new ArrayList<>(parts.stream().map(Part::box).toList());
        known.flatMap(Scope::stretch).ifPresent(boxes::add);
        boolean anew = known.filter(Scope::anew).isPresent();
        return Optional.of(new Room(scope, Box.around(boxes), anew, parts, ways(parts)));
    }

    private static Ways ways(List<Part> parts) {
        var boxes = parts.stream().map(Part::box).toList();
        if (parts.stream().anyMatch(Room.class::isInstance)) {
            var sights = new Sights(parts);
            if (allIsReached(parts, sights)) {
                return sights;
            }
        }
        var steps = new Steps(boxes);
        if (!allIsReached(parts, steps)) {
            for (int at = 0; at < parts.size(); at++) {
                if (parts.get(at) instanceof Room) {
                    // By which lane one leaves it depends on what is in it; mending counts on one way only.
                    steps.forgetLanes(at);
                }
            }
            new Mending(steps, boxes).until(() -> allIsReached(parts, steps));
        }
        return steps;
    }

    private static boolean allIsReached(List<Part> parts, Ways ways) {
        var onwards = new ArrayList<Set<Integer>>();
        var back = new ArrayList<Set<Integer>>();
        for (int at = 0; at < parts.size(); at++) {
            onwards.add(next(at, parts, ways));
            back.add(new LinkedHashSet<>());
        }
        for (int from = 0; from < parts.size(); from++) {
            for (int to : onwards.get(from)) {
                back.get(to).add(from);
            }
        }
        return reached(onwards) == parts.size() && reached(back) == parts.size();
    }

    /** Whither arrows lead from somewhere in a part. */
    private static Set<Integer> next(int from, List<Part> parts, Ways ways) {
        var next = new LinkedHashSet<Integer>();
        for (var arrow : Arrow.values()) {
            for (var way : parts.get(from).ways(arrow)) {
                if (ways.leadsOn(from, way.id(), arrow)) {
                    next.add(ways.next(from, way.id(), arrow, way.box().lane(arrow)));
                }
            }
        }
        return next;
    }

    /** How many are reached from the first. */
    private static int reached(List<Set<Integer>> ways) {
        var reached = new BitSet();
        var open = new ArrayList<Integer>();
        reached.set(0);
        open.add(0);
        while (!open.isEmpty()) {
            for (int to : ways.get(open.removeLast())) {
                if (!reached.get(to)) {
                    reached.set(to);
                    open.add(to);
                }
            }
        }
        return reached.cardinality();
    }
}
