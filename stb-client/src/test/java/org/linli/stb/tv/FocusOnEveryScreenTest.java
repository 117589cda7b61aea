package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.OverSamples;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.glass.Glass.Target;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.sample.Samples;

/** What the layouts of the focus engine's own tests show, on the nodes of every screen there is, by key events. */
class FocusOnEveryScreenTest {
    private static final List<Arrow> ARROWS = List.of(Arrow.values());
    /** Where the first of these tests looks at every size and language, the others look at one of three. */
    private static final int A_FEW = 3;

    /** How often a way may come by the same target with something else remembered. */
    private static final int MEETINGS = 6;

    private static final List<Locale> LANGUAGES = List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH);

    /** A television, and how it is spoken to. */
    private record Setting(HardwareProfile glass, Form form, Manner manner) {}

    @Test
    void everyKeyIsReachedWithFourArrowsAndExactlyOneHasTheFocus() {
        everywhere((couch, shown) -> {
            couch.show(shown);
            for (int page = 0; page < couch.pages(); page++) {
                couch.show(Couch.turned(shown, page));
                visitAll(couch);
            }
        });
    }

    @Test
    void theOppositeKeyReturns() {
        var steps = new int[2];
        everywhere(A_FEW, (couch, shown) -> {
            couch.show(shown);
            var random = new Random(shown.question());
            for (int key = 0; key < 12; key++) {
                var before = couch.owner();
                var arrow = ARROWS.get(random.nextInt(4));
                couch.press(arrow);
                if (!couch.owner().equals(before)) {
                    steps[0]++;
                    couch.press(arrow.opposite());
                    steps[1] += couch.owner().equals(before) ? 1 : 0;
                    couch.press(arrow);
                }
            }
        });
        System.out.printf("on the screens the opposite key returns %d of %d steps%n", steps[1], steps[0]);
        assertTrue(steps[1] >= 0.99 * steps[0], steps[1] + " of " + steps[0]);
    }

    @Test
    void nothingIsLostWhenSizeContrastOrLanguageChange() {
        everywhere(A_FEW, (couch, shown) -> {
            couch.show(shown);
            var random = new Random(shown.question());
            for (int change = 0; change < 3; change++) {
                var manner = manners().get(random.nextInt(manners().size()));
                couch.press(ARROWS.get(random.nextInt(4)));
                var before = name(couch.owner());
                couch.show(Couch.with(shown, manner));
                if (couch.glass().targets().stream()
                        .anyMatch(target -> name(target).equals(before))) {
                    assertEquals(before, name(couch.owner()), manner.toString());
                }
            }
        });
    }

    @Test
    void whatLiesOverAScreenKeepsTheFocusAndGivesItBack() {
        everywhere(A_FEW, (couch, shown) -> {
            couch.show(shown);
            var random = new Random(shown.question());
            var overs = new ArrayList<>(OverSamples.all(Samples.premises()).entrySet());
            Collections.shuffle(overs, random);
            for (var over : overs.subList(0, 3)) {
                couch.press(ARROWS.get(random.nextInt(4)));
                var before = couch.owner();
                couch.show(Couch.under(shown, over.getValue()));
                var inFront = Set.copyOf(couch.glass().targets());
                for (int key = 0; key < 6; key++) {
                    couch.press(ARROWS.get(random.nextInt(4)));
                    assertTrue(couch.owner().map(inFront::contains).orElse(inFront.isEmpty()), over.getKey());
                }
                couch.show(shown);
                assertEquals(before, couch.owner(), "after " + over.getKey());
            }
        });
    }

    @Test
    void twentyKeysAtOnceEndWhereTwentySlowOnesDo() {
        everywhere(A_FEW, (couch, shown) -> {
            var keys = new Random(shown.question())
                    .ints(20, 0, 4)
                    .mapToObj(ARROWS::get)
                    .toList();
            couch.show(shown);
            keys.forEach(couch::press);
            var burst = couch.owner();
            couch.show(Couch.shown(shown.question() + 1, shown.screen(), shown.manner()));
            for (int key = 0; key < keys.size(); key++) {
                couch.press(keys.get(key));
                if (key % 5 == 0) {
                    // Central's answer, the clock, a bill that comes in: the same question, painted again.
                    couch.show(Couch.shown(shown.question() + 1, shown.screen(), shown.manner()));
                }
            }
            assertEquals(burst, couch.owner());
        });
    }

    /** Each screen in each size and language; contrast, form and glass go round so that each screen meets each of them. */
    private static void everywhere(BiConsumer<Couch, Shown> property) {
        everywhere(1, property);
    }

    /** @param every one of so many, and for the next screen the next one */
    private static void everywhere(int every, BiConsumer<Couch, Shown> property) {
        var couches = new HashMap<Setting, Couch>();
        var number = new long[1];
        Samples.all()
                .forEach((name, screen) -> Sofa.onGlassThread(() -> {
                    for (var manner : manners()) {
                        long now = number[0]++;
                        if (now % every != 0) {
                            continue;
                        }
                        var glass =
                                now / every % 2 == 0 ? HardwareProfile.TELEVISION_1080 : HardwareProfile.TELEVISION_720;
                        var form = now / every / 2 % 2 == 0 ? Form.PANEL : Form.FULL;
                        var couch = couches.computeIfAbsent(
                                new Setting(glass, form, Manner.FIRST), setting -> new Couch(glass, form));
                        try {
                            property.accept(couch, Couch.shown(now * 10, screen, manner));
                        } catch (AssertionError | RuntimeException failed) {
                            throw new AssertionError(
                                    name + " in " + manner + " on " + glass.model() + " as " + form + ": "
                                            + failed.getMessage(),
                                    failed);
                        }
                    }
                    return name;
                }));
    }

    private static List<Manner> manners() {
        var manners = new ArrayList<Manner>();
        var contrasts = List.of(Manner.Contrast.values());
        for (var size : Manner.TextSize.values()) {
            for (var language : LANGUAGES) {
                manners.add(new Manner(size, contrasts.get(manners.size() % contrasts.size()), language));
            }
        }
        return manners;
    }

    /** Goes to everything that acts, one after the other, by the way the engine knows; and the nodes keep to it. */
    private static void visitAll(Couch couch) {
        var visited = new HashSet<Target>();
        couch.owner().ifPresent(visited::add);
        for (String id : couch.focus().all()) {
            for (var arrow : way(couch.focus(), id)) {
                var expected = couch.focus().pressed(arrow).owner();
                couch.press(arrow);
                assertEquals(expected, couch.focus().owner());
                couch.owner().ifPresent(visited::add);
            }
            assertEquals(Optional.of(id), couch.focus().owner());
        }
        assertEquals(Set.copyOf(couch.glass().targets()), visited);
    }

    /** A shortest way, and where what one remembers stands in it, one a little longer. */
    private static List<Arrow> way(Focus from, String to) {
        record Way(Focus focus, List<Arrow> keys) {}
        var open = new ArrayList<Way>(List.of(new Way(from, List.of())));
        var met = new HashMap<String, Integer>();
        for (int at = 0; at < open.size(); at++) {
            var here = open.get(at);
            if (here.focus().owner().equals(Optional.of(to))) {
                return here.keys();
            }
            for (var arrow : ARROWS) {
                var next = here.focus().pressed(arrow);
                String owner = next.owner().orElseThrow();
                if (here.focus().next(arrow).isPresent() && met.merge(owner, 1, Integer::sum) <= MEETINGS) {
                    var keys = new ArrayList<Arrow>(here.keys());
                    keys.add(arrow);
                    open.add(new Way(next, keys));
                }
            }
        }
        throw new AssertionError("no way from " + from.owner() + " to " + to + " on " + from);
    }

    private static String name(Optional<Target> target) {
        return target.map(FocusOnEveryScreenTest::name).orElse("");
    }

    private static String name(Target target) {
        return target.kind() + " " + target.name();
    }
}
