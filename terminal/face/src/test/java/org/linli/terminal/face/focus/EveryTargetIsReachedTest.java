package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EveryTargetIsReachedTest {
    private static final List<Arrow> ARROWS = List.of(Arrow.values());
    /** More states than this without meeting every target is a trap. */
    private static final int STATES = 20_000;

    @Test
    void fromEveryTargetWithFourArrows() {
        ManyLayouts.each(seed -> {
            var shown = Focus.none().shown(Layouts.page(seed));
            for (var target : Layouts.page(seed).targets()) {
                assertEquals(all(seed), reached(shown.taken(target.id())), "from " + target.id());
            }
        });
    }

    @Test
    void howeverOneHasWalkedBefore() {
        ManyLayouts.each(seed -> {
            var focus = Focus.none().shown(Layouts.page(seed));
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed + 1_000_000);
            for (int leg = 0; leg < 6; leg++) {
                for (int key = 0; key < 25; key++) {
                    focus = focus.pressed(ARROWS.get(random.nextInt(4)));
                }
                assertEquals(all(seed), reached(focus), "after " + leg + " legs at " + focus.owner());
            }
        });
    }

    private static Set<String> all(long seed) {
        return Layouts.page(seed).targets().stream().map(Target::id).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Looks first at states whose owner was met least: what one remembers makes far more states than targets. */
    static Set<String> reached(Focus from) {
        var met = new TreeMap<String, Integer>();
        var seen = new HashSet<Object>();
        var open = new PriorityQueue<Open>(Comparator.comparingInt(Open::met));
        open.add(new Open(from, 0));
        int all = from.page().reachable().size();
        while (!open.isEmpty() && met.size() < all && seen.size() < STATES) {
            var focus = open.poll().focus();
            if (seen.add(focus.state())) {
                met.merge(focus.owner().orElseThrow(), 1, Integer::sum);
                for (var arrow : Arrow.values()) {
                    var next = focus.pressed(arrow);
                    open.add(new Open(next, met.getOrDefault(next.owner().orElseThrow(), 0)));
                }
            }
        }
        return met.keySet();
    }

    private record Open(Focus focus, int met) {}
}
