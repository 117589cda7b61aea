package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class TheOppositeKeyReturnsTest {
    private static final List<Arrow> ARROWS = List.of(Arrow.values());
    private static final double GOAL = 0.99;

    @Test
    void afterNinetyNineOfAHundredSteps() {
        var steps = new long[2];
        ManyLayouts.each(seed -> {
            var focus = Focus.none().shown(Layouts.page(seed));
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (int key = 0; key < 100; key++) {
                var arrow = ARROWS.get(random.nextInt(4));
                var next = focus.pressed(arrow);
                if (!next.owner().equals(focus.owner())) {
                    steps[0]++;
                    steps[1] += next.pressed(arrow.opposite()).owner().equals(focus.owner()) ? 1 : 0;
                }
                focus = next;
            }
        });
        double share = (double) steps[1] / steps[0];
        System.out.printf("the opposite key returns: %.2f %% of %d steps%n", 100 * share, steps[0]);
        assertTrue(share >= GOAL, steps[1] + " of " + steps[0]);
    }

    @Test
    void afterEveryFirstStep() {
        ManyLayouts.each(seed -> {
            var shown = Focus.none().shown(Layouts.page(seed));
            for (var target : Layouts.page(seed).targets()) {
                for (var arrow : Arrow.values()) {
                    var there = shown.taken(target.id());
                    assertEquals(
                            there.owner(),
                            there.next(arrow).isEmpty()
                                    ? there.owner()
                                    : there.pressed(arrow)
                                            .pressed(arrow.opposite())
                                            .owner());
                }
            }
        });
    }

    @Test
    void alongTheWholeWayOfAWalkInOneDirection() {
        ManyLayouts.each(seed -> {
            var shown = Focus.none().shown(Layouts.page(seed));
            for (var arrow : Arrow.values()) {
                var focus = shown;
                var way = new ArrayList<String>();
                while (focus.next(arrow).isPresent()) {
                    way.add(focus.owner().orElseThrow());
                    focus = focus.pressed(arrow);
                    assertTrue(way.size() <= Layouts.page(seed).targets().size(), arrow + " comes round");
                }
                for (String was : way.reversed()) {
                    focus = focus.pressed(arrow.opposite());
                    assertEquals(was, focus.owner().orElseThrow());
                }
            }
        });
    }
}
