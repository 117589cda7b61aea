package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FocusAfterAChangeTest {
    private static final List<Arrow> ARROWS = List.of(Arrow.values());

    @Test
    void staysOnTheSameTargetInEverySizeAndLanguage() {
        ManyLayouts.each(seed -> {
            var page = Layouts.page(seed);
            var random = new Random(seed);
            var focus = Focus.none().shown(page);
            for (int change = 0; change < 10; change++) {
                focus = focus.pressed(ARROWS.get(random.nextInt(4)));
                var changed = focus.shown(Layouts.scaled(
                        page, 0.5 + random.nextDouble(), change % 2 == 0 ? 1 : 0.5 + random.nextDouble()));
                assertEquals(focus.owner(), changed.owner());
                focus = changed;
            }
        });
    }

    @Test
    void isNeverNobodysWhileSomethingCanOwnItWhateverComesAndGoes() {
        ManyLayouts.each(seed -> {
            var page = Layouts.page(seed);
            var random = new Random(seed);
            var focus = Focus.none().shown(page);
            for (int change = 0; change < 40; change++) {
                var there = some(page, random);
                var now = new Page(page.name(), page.scopes(), there);
                var before = focus.owner();
                focus = focus.shown(now);
                var owner = focus.owner();
                assertEquals(there.isEmpty(), owner.isEmpty());
                owner.ifPresent(id ->
                        assertTrue(there.stream().anyMatch(each -> each.id().equals(id)), id));
                if (before.filter(
                                id -> there.stream().anyMatch(each -> each.id().equals(id)))
                        .isPresent()) {
                    assertEquals(before, owner);
                }
                focus = (owner.isPresent() ? focus.taken(owner.get()) : focus).pressed(ARROWS.get(random.nextInt(4)));
            }
        });
    }

    @Test
    void comesBackWhenAllWasGoneForAMoment() {
        ManyLayouts.each(seed -> {
            var page = Layouts.page(seed);
            var focus = Focus.none().shown(page).pressed(Arrow.DOWN).pressed(Arrow.RIGHT);
            var empty = new Page(page.name(), page.scopes(), List.of());
            assertEquals(focus.owner(), focus.shown(empty).shown(page).owner());
        });
    }

    @Test
    void comesBackToWhatWasAwayAsLongAsNobodyHasPressedAKey() {
        var focus = Focus.none().shown(list("a", "b", "c")).taken("b").shown(list("a", "c"));
        assertEquals(Optional.of("b"), focus.shown(list("a", "b", "c")).owner());
        assertEquals(
                Optional.of("a"),
                focus.pressed(Arrow.UP).shown(list("a", "b", "c")).owner());
    }

    @Test
    void goesToTheNextRowWhenItsRowHasGoneAndToTheOneBeforeFromTheLast() {
        var focus = Focus.none().shown(list("a", "b", "c"));
        assertEquals(Optional.of("c"), focus.taken("b").shown(list("a", "c")).owner());
        assertEquals(Optional.of("b"), focus.taken("c").shown(list("a", "b")).owner());
    }

    @Test
    void goesToTheSameRowOfTheListsNextPage() {
        var focus = Focus.none().shown(list("a", "b", "c")).taken("b");
        assertEquals(Optional.of("e"), focus.shown(list("d", "e", "f")).owner());
        assertEquals(Optional.of("d"), focus.shown(list("d")).owner());
    }

    @Test
    void staysInItsScopeRatherThanOnTheNearestKeyOfAnother() {
        var strip = new Target("next", new Box(0, 900, 100, 90)).in("strip");
        var focus = Focus.none().shown(with(strip, "a", "b")).taken("b");
        assertEquals(Optional.of("d"), focus.shown(with(strip, "c", "d")).owner());
        assertEquals(Optional.of("next"), focus.shown(with(strip)).owner());
    }

    @Test
    void beginsAnewOnAnotherPage() {
        var other = named("other", list("a", "b", "c"));
        var focus = Focus.none().shown(list("a", "b", "c")).taken("b").shown(other);
        assertEquals(Optional.of("a"), focus.owner());
        assertEquals(Optional.of("b"), focus.returned(list("a", "b", "c")).owner());
    }

    @Test
    void remembersNobodysWayAfterASession() {
        var other = named("other", list("a"));
        var focus = Focus.none().shown(list("a", "b", "c")).taken("b").shown(other);
        assertEquals(Optional.of("b"), focus.returned(list("a", "b", "c")).owner());
        assertEquals(
                Optional.of("a"), Focus.none().returned(list("a", "b", "c")).owner());
    }

    private static List<Target> some(Page page, Random random) {
        var there = new ArrayList<Target>(page.targets());
        there.removeIf(each -> random.nextInt(3) == 0);
        if (random.nextInt(8) == 0) {
            there.clear();
        }
        if (random.nextInt(4) == 0) {
            Collections.shuffle(there, random);
        }
        return there;
    }

    private static Page named(String name, Page page) {
        return new Page(name, page.scopes(), page.targets());
    }

    private static Page list(String... rows) {
        return with(new Target("title", new Box(0, 0, 0, 0)), rows);
    }

    private static Page with(Target other, String... rows) {
        var targets = new ArrayList<Target>();
        for (int row = 0; row < rows.length; row++) {
            targets.add(new Target(rows[row], new Box(0, 100 + row * 100, 800, 90)).in("rows"));
        }
        if (!other.id().equals("title")) {
            targets.add(other);
        }
        return new Page("bills", List.of(Scope.panel("rows"), Scope.panel("strip")), targets);
    }
}
