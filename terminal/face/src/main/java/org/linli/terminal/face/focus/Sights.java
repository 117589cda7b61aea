package org.linli.terminal.face.focus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The ways out of inner rooms as each target in them sees them: straight to the nearest target of another part, or, where
 * no target lies straight, to the nearest part that does. Always onwards in the order of the parts, so that steps in one
 * direction do not come round.
 */
final class Sights implements Ways {
    private final List<Part> parts;
    private final List<Box> boxes;
    private final Map<String, Map<Arrow, Seen>> seen = new HashMap<>();

    /** Boxes that are equally near, and whose part each is. */
    private record Seen(Straight straight, List<Integer> beside, List<Integer> parts) {}

    Sights(List<Part> parts) {
        this.parts = parts;
        this.boxes = parts.stream().map(Part::box).toList();
        for (int part = 0; part < parts.size(); part++) {
            for (var target : parts.get(part).targets()) {
                var ways = new EnumMap<Arrow, Seen>(Arrow.class);
                for (var arrow : Arrow.values()) {
                    ways.put(arrow, look(part, target, arrow));
                }
                seen.put(target.id(), ways);
            }
        }
    }

    private Seen look(int from, Target target, Arrow arrow) {
        var targets = see(from, target, arrow, true);
        return !targets.beside().isEmpty() ? targets : see(from, target, arrow, false);
    }

    private Seen see(int from, Target target, Arrow arrow, boolean inside) {
        var order = Straight.order(boxes, arrow.axis());
        var ahead = new ArrayList<Box>(List.of(target.box()));
        var owners = new ArrayList<Integer>(List.of(from));
        for (int part = 0; part < parts.size(); part++) {
            int beyond = order.compare(part, from);
            if (arrow.isForward() ? beyond > 0 : beyond < 0) {
                var seen = inside
                        ? parts.get(part).targets().stream().map(Target::box).toList()
                        : List.of(boxes.get(part));
                ahead.addAll(seen);
                owners.addAll(Collections.nCopies(seen.size(), part));
            }
        }
        var straight = new Straight(ahead);
        return new Seen(
                straight, Arrays.stream(straight.beside(0, arrow)).boxed().toList(), owners);
    }

    @Override
    public boolean leadsOn(int part, String from, Arrow arrow) {
        return !seen(from, arrow).beside().isEmpty();
    }

    @Override
    public int next(int part, String from, Arrow arrow, double lane) {
        var there = seen(from, arrow);
        int[] beside = there.beside().stream().mapToInt(Integer::intValue).toArray();
        return there.parts().get(there.straight().nearestTo(lane, beside, arrow.axis()));
    }

    private Seen seen(String from, Arrow arrow) {
        return Objects.requireNonNull(Objects.requireNonNull(seen.get(from)).get(arrow));
    }
}
