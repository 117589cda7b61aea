package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;

class DialogsTest {
    private static final Target YES = new Target("yes", new Box(700, 600, 200, 90)).in("sure");
    private static final Target NO =
            new Target("no", new Box(1000, 600, 200, 90)).in("sure").asFirst();
    private static final Target WHY = new Target("why", new Box(800, 700, 200, 90)).in("reason");

    private static final Page BARE = new Page(
            "bills",
            List.of(new Target("water", new Box(0, 0, 900, 90)), new Target("power", new Box(0, 100, 900, 90))));
    private static final Page ASKED = over(BARE, List.of(Scope.dialog("sure")), List.of(YES, NO));
    private static final Page ASKED_TWICE =
            over(BARE, List.of(Scope.dialog("sure"), Scope.dialog("reason")), List.of(YES, NO, WHY));

    @Test
    void givesBackToItsOpenerOnAnyLayout() {
        ManyLayouts.each(seed -> {
            var page = Layouts.page(seed);
            var focus = Focus.none().shown(page);
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
            for (int key = 0; key < 10; key++) {
                focus = focus.pressed(List.of(Arrow.values()).get(random.nextInt(4)));
            }
            var opened = focus.shown(over(page, List.of(Scope.dialog("sure")), List.of(YES, NO)));
            assertEquals(Optional.of("no"), opened.owner());
            for (var arrow : Arrow.values()) {
                assertTrue(List.of("yes", "no")
                        .contains(opened.pressed(arrow).pressed(arrow).owner().orElseThrow()));
            }
            assertEquals(focus.owner(), opened.pressed(Arrow.LEFT).shown(page).owner());
        });
    }

    @Test
    void beginsAtItsFirstChoiceEachTimeItOpens() {
        var focus = Focus.none().shown(ASKED).pressed(Arrow.LEFT);
        assertEquals(Optional.of("yes"), focus.owner());
        assertEquals(Optional.of("no"), focus.shown(BARE).shown(ASKED).owner());
    }

    @Test
    void givesBackOneByOne() {
        var focus = Focus.none()
                .shown(BARE)
                .pressed(Arrow.DOWN)
                .shown(ASKED)
                .pressed(Arrow.LEFT)
                .shown(ASKED_TWICE);
        assertEquals(Optional.of("why"), focus.owner());
        assertEquals(Optional.of("yes"), focus.shown(ASKED).owner());
        assertEquals(Optional.of("power"), focus.shown(ASKED).shown(BARE).owner());
    }

    @Test
    void givesBackTheFirstOpenersFocusWhenTwoCloseAtOnce() {
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN).shown(ASKED).shown(ASKED_TWICE);
        assertEquals(Optional.of("power"), focus.shown(BARE).owner());
    }

    @Test
    void givesBackToTheOpenersOpenerWhenTheLowerOneClosesFirst() {
        var reasonAlone = over(BARE, List.of(Scope.dialog("reason")), List.of(WHY));
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN).shown(ASKED).shown(ASKED_TWICE);
        assertEquals(Optional.of("why"), focus.shown(reasonAlone).owner());
        assertEquals(Optional.of("power"), focus.shown(reasonAlone).shown(BARE).owner());
    }

    @Test
    void givesBackAfterOneDialogHasTakenAnothersPlace() {
        var reasonAlone = over(BARE, List.of(Scope.dialog("reason")), List.of(WHY));
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN).shown(ASKED).shown(reasonAlone);
        assertEquals(Optional.of("why"), focus.owner());
        assertEquals(Optional.of("power"), focus.shown(BARE).owner());
    }

    @Test
    void withoutTargetsLetsNothingBehindItBePressed() {
        var waiting = over(BARE, List.of(Scope.dialog("sure")), List.of());
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN).shown(waiting);
        assertEquals(Optional.empty(), focus.owner());
        assertEquals(
                Optional.empty(),
                focus.pressed(Arrow.UP).jumped(1).taken("water").owner());
        assertEquals(Optional.of("no"), focus.shown(ASKED).owner());
        assertEquals(Optional.of("power"), focus.shown(BARE).owner());
        assertEquals(Optional.of("power"), focus.shown(ASKED).shown(BARE).owner());
    }

    @Test
    void givesBackToTheNearestWhenItsOpenerHasGone() {
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN).shown(ASKED);
        var paid = new Page("bills", List.of(BARE.targets().getFirst()));
        assertEquals(Optional.of("water"), focus.shown(paid).owner());
        var paidMeanwhile = over(paid, List.of(Scope.dialog("sure")), List.of(YES, NO));
        assertEquals(
                Optional.of("water"), focus.shown(paidMeanwhile).shown(paid).owner());
    }

    @Test
    void givesBackWhatWasAwayMeanwhile() {
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN);
        var coveringAll = new Page("bills", List.of(Scope.dialog("sure")), List.of(YES, NO));
        assertEquals(Optional.of("power"), focus.shown(coveringAll).shown(BARE).owner());
    }

    @Test
    void leavesTheBarToWhateverIsInFront() {
        var bar = new Target("help", new Box(0, 900, 100, 90)).in("bar");
        var page = new Page("bills", List.of(Scope.panel("bar")), with(BARE, List.of(bar)));
        var asked = new Page(
                "bills",
                List.of(Scope.dialog("sure"), Scope.panel("bar").in("sure")),
                with(BARE, List.of(YES, NO, bar)));
        var focus = Focus.none().shown(page).taken("help").shown(asked);
        assertEquals(Optional.of("no"), focus.owner());
        assertEquals(Optional.of("help"), focus.shown(page).owner());
    }

    @Test
    void isNotWhatOneComesBackToFromAnotherPage() {
        var elsewhere = new Page("home", List.of(new Target("pay", new Box(0, 0, 10, 10))));
        var focus = Focus.none().shown(BARE).pressed(Arrow.DOWN).shown(ASKED).shown(elsewhere);
        assertEquals(Optional.of("power"), focus.returned(BARE).owner());
        assertEquals(Optional.of("water"), focus.shown(BARE).owner());
    }

    private static List<Target> with(Page page, List<Target> more) {
        var all = new ArrayList<Target>(page.targets());
        all.addAll(more);
        return all;
    }

    static Page over(Page page, List<Scope> dialogs, List<Target> choices) {
        var scopes = new ArrayList<Scope>(page.scopes());
        scopes.addAll(dialogs);
        return new Page(page.name(), scopes, with(page, choices));
    }
}
