package org.linli.terminal.face.focus;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Layouts one sees on a television, and what a hand expects of them. Each letter of a drawing is a target. */
class StraightWaysTest {
    @Test
    void goesAlongRowsAndColumns() {
        var grid = drawn("ab", "cd");
        goes(grid, "a", Arrow.RIGHT, "b");
        goes(grid, "a", Arrow.DOWN, "c");
        goes(grid, "d", Arrow.LEFT, "c");
        goes(grid, "d", Arrow.UP, "b");
    }

    @Test
    void staysAtTheEndOfAShortRowInsteadOfSlippingIntoTheNext() {
        var page = drawn("ab   ", "cdefg");
        stays(page, "b", Arrow.RIGHT);
        stays(page, "e", Arrow.UP);
        goes(page, "b", Arrow.DOWN, "d");
    }

    @Test
    void crossesAHole() {
        var page = drawn("a b", "   ", "c d");
        goes(page, "a", Arrow.RIGHT, "b");
        goes(page, "a", Arrow.DOWN, "c");
    }

    @Test
    void doesNotJumpOverATallOne() {
        var page = drawn("aTb", "cTd");
        goes(page, "c", Arrow.RIGHT, "T");
        goes(page, "d", Arrow.LEFT, "T");
    }

    @Test
    void keepsItsColumnAcrossAWideOne() {
        var page = drawn("abc", "WWW", "def");
        var focus = Focus.none().shown(page).taken("c").pressed(Arrow.DOWN);
        assertEquals(Optional.of("W"), focus.owner());
        assertEquals(Optional.of("f"), focus.pressed(Arrow.DOWN).owner());
        assertEquals(
                Optional.of("c"),
                focus.pressed(Arrow.DOWN).pressed(Arrow.UP).pressed(Arrow.UP).owner());
        assertEquals(
                Optional.of("e"),
                Focus.none().shown(page).taken("W").pressed(Arrow.DOWN).owner());
    }

    @Test
    void goesAskanceOnlyWhereNothingElseLeads() {
        var islands = drawn("a ", " b");
        var focus = Focus.none().shown(islands);
        var ways = List.of(Arrow.values()).stream()
                .flatMap(arrow -> focus.next(arrow).stream())
                .toList();
        assertEquals(List.of("b"), ways);
    }

    @Test
    void reachesARowFromAColumnOverTheirCorner() {
        var page = drawn("abcd", "e   ", "f   ");
        stays(page, "f", Arrow.RIGHT);
        stays(page, "d", Arrow.DOWN);
        goes(page, "e", Arrow.UP, "a");
    }

    @Test
    void meetsTheNearerOfTwoThatOverlap() {
        var page = new Page(
                "crowded",
                List.of(
                        new Target("behind", new Box(0, 228, 1152, 186)),
                        new Target("near", new Box(0, 242, 1152, 292)),
                        new Target("bar", new Box(300, 540, 261, 74))));
        goes(page, "bar", Arrow.UP, "near");
    }

    @Test
    void leavesAScopeStraightFromTheKeyOneIsOn() {
        var row = List.of(
                new Target("wide", new Box(0, 0, 1800, 340)),
                new Target("page", new Box(1450, 520, 370, 110)),
                new Target("repeat", new Box(0, 640, 210, 100)).in("bar"),
                new Target("leave", new Box(1320, 640, 210, 100)).in("bar"));
        var page = new Page("front", List.of(Scope.panel("bar")), row);
        goes(page, "repeat", Arrow.UP, "wide");
        goes(page, "leave", Arrow.UP, "page");
        goes(page, "page", Arrow.DOWN, "leave");
    }

    @Test
    void crossesBetweenTwoColumnsWhateverStandsAtTheSameHeight() {
        var page = bills(true);
        for (String row : List.of("first", "second", "third")) {
            var there = Focus.none().shown(page).taken(row);
            assertEquals(Optional.of("review"), there.next(Arrow.RIGHT), row);
            assertEquals(
                    there.owner(),
                    there.pressed(Arrow.RIGHT).pressed(Arrow.LEFT).owner());
        }
        goes(page, "third", Arrow.DOWN, "larger");
        goes(page, "leave", Arrow.UP, "review");
    }

    @Test
    void comesBackToTheRowItLeftEvenAfterAWayAround() {
        var focus = Focus.none().shown(bills(true)).taken("second");
        focus = focus.pressed(Arrow.RIGHT).pressed(Arrow.DOWN).pressed(Arrow.LEFT);
        assertEquals(Optional.of("second"), focus.owner());
    }

    @Test
    void entersAColumnAtItsNextStepThoughTheFocusWasElsewhereInIt() {
        var elsewhere = Focus.none().shown(bills(true)).taken("later").taken("first");
        assertEquals(Optional.of("review"), elsewhere.next(Arrow.RIGHT));
        var remembered = Focus.none().shown(bills(false)).taken("later").taken("first");
        assertEquals(Optional.of("later"), remembered.next(Arrow.RIGHT));
    }

    /** Rows at the left; at the right, far below, the next step and another; a bar under both. */
    private static Page bills(boolean anew) {
        var done = Scope.panel("done").over(new Box(1000, 0, 500, 800));
        return new Page(
                "bills",
                List.of(
                        Scope.panel("rows").over(new Box(0, 0, 900, 800)),
                        anew ? done.begunAnew() : done,
                        Scope.panel("bar")),
                List.of(
                        new Target("first", new Box(0, 0, 900, 100)).in("rows"),
                        new Target("second", new Box(0, 110, 900, 100)).in("rows"),
                        new Target("third", new Box(0, 220, 900, 100)).in("rows"),
                        new Target("review", new Box(1000, 600, 500, 90))
                                .in("done")
                                .asFirst(),
                        new Target("later", new Box(1000, 700, 500, 90)).in("done"),
                        new Target("larger", new Box(0, 820, 300, 90)).in("bar"),
                        new Target("leave", new Box(1100, 820, 300, 90)).in("bar")));
    }

    @Test
    void tellsEqualOnesApartByReadingOrder() {
        var box = new Box(0, 0, 100, 100);
        var page = new Page("twins", List.of(new Target("a", box), new Target("b", box), new Target("c", box)));
        var focus = Focus.none().shown(page);
        assertEquals(Optional.of("a"), focus.owner());
        assertEquals(3, EveryTargetIsReachedTest.reached(focus).size());
    }

    @Test
    void comesBackToTheKeyOneLeft() {
        var keypad = new ArrayList<>(drawn("123", "456", "789").targets());
        keypad.replaceAll(key -> key.in("keypad"));
        keypad.addFirst(new Target("field", new Box(0, -200, 290, 90)));
        var page = new Page("account", List.of(Scope.panel("keypad")), keypad);
        var focus = Focus.none().shown(page).taken("5").pressed(Arrow.UP).pressed(Arrow.UP);
        assertEquals(Optional.of("field"), focus.owner());
        assertEquals(Optional.of("2"), focus.pressed(Arrow.DOWN).owner());
    }

    @Test
    void entersWhereTheScopeBegins() {
        var targets = List.of(
                new Target("a", new Box(0, 0, 100, 100)),
                new Target("b", new Box(0, 200, 100, 100)).in("strip"),
                new Target("c", new Box(200, 200, 100, 100)).in("strip").asFirst());
        var focus = Focus.none()
                .shown(new Page("page", List.of(Scope.panel("strip")), targets))
                .taken("a");
        assertEquals(Optional.of("c"), focus.pressed(Arrow.DOWN).owner());
    }

    @Test
    void beginsAtTheFirstChoiceOfThePage() {
        var page = new Page(
                "sure",
                List.of(new Target("yes", new Box(0, 0, 9, 9)), new Target("no", new Box(20, 0, 9, 9)).asFirst()));
        assertEquals(Optional.of("no"), Focus.none().shown(page).owner());
    }

    @Test
    void jumpsToTheNumberAndNowhereForAnother() {
        var page = new Page(
                "menu",
                List.of(
                        new Target("pay", new Box(0, 0, 9, 9)).numbered(1),
                        new Target("ask", new Box(0, 20, 9, 9)).numbered(2)));
        var focus = Focus.none().shown(page);
        assertEquals(Optional.of("ask"), focus.jumped(2).owner());
        assertEquals(Optional.of("pay"), focus.jumped(7).owner());
        assertEquals(Optional.of("pay"), focus.jumped(2).pressed(Arrow.UP).owner());
    }

    @Test
    void refusesTwoOfOneName() {
        var twice = new Target("a", new Box(0, 0, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> new Page("page", List.of(twice, twice)));
        assertThrows(IllegalArgumentException.class, () -> new Page("page", List.of(twice.in("nowhere"))));
    }

    private static void goes(Page page, String from, Arrow arrow, String to) {
        assertEquals(Optional.of(to), Focus.none().shown(page).taken(from).next(arrow), from + " " + arrow);
    }

    private static void stays(Page page, String from, Arrow arrow) {
        assertEquals(Optional.empty(), Focus.none().shown(page).taken(from).next(arrow), from + " " + arrow);
    }

    /** A letter that stands there more than once is one target as large as all its places. */
    private static Page drawn(String... rows) {
        var boxes = new LinkedHashMap<String, List<Box>>();
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < rows[row].length(); column++) {
                String name = rows[row].substring(column, column + 1);
                if (!name.isBlank()) {
                    boxes.computeIfAbsent(name, each -> new ArrayList<>())
                            .add(new Box(column * 100, row * 100, 90, 90));
                }
            }
        }
        return new Page(
                "drawn",
                boxes.entrySet().stream()
                        .map(each -> new Target(each.getKey(), Box.around(each.getValue())))
                        .toList());
    }
}
