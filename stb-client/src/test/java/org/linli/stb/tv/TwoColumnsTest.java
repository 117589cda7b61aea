package org.linli.stb.tv;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/**
 * Where a page stands in two columns, ◀ and ▶ cross from one to the other whatever stands at the same height. The rule:
 * from a target that has no other of its own column beside it, one press comes to the other column, to its next step
 * where it has one; the opposite press comes back to where one was.
 */
class TwoColumnsTest {
    /** So many pages in two columns there are at least; fewer, and the test looks past what it is for. */
    private static final int PAGES = 100;

    private long question;
    private int pages;
    private int crossings;

    @Test
    void areOnePressApartOnEveryScreen() {
        var wrong = new ArrayList<String>();
        for (var glass : List.of(HardwareProfile.TELEVISION_1080, HardwareProfile.TELEVISION_720)) {
            for (var remote : List.of(RemoteProfile.PLAIN, RemoteProfile.FULL)) {
                var couch = Sofa.onGlassThread(() -> new Couch(glass, Form.PANEL, remote));
                everyScreen(couch, glass.model() + " " + remote.name(), wrong);
            }
        }
        assertEquals(List.of(), wrong);
        assertTrue(pages > PAGES && crossings > 2 * pages, pages + " pages, " + crossings + " crossings");
    }

    private void everyScreen(Couch couch, String where, List<String> wrong) {
        for (var sample : Samples.all().entrySet()) {
            Sofa.onGlassThread(() -> {
                for (var size : TextSize.values()) {
                    wrong.addAll(onEachPage(couch, sample.getValue(), size).stream()
                            .map(found -> sample.getKey() + " " + size + " on " + where + ": " + found)
                            .toList());
                }
                return wrong;
            });
        }
    }

    private List<String> onEachPage(Couch couch, Screen screen, TextSize size) {
        var wrong = new ArrayList<String>();
        var manner = new Manner(size, Manner.FIRST.contrast(), Manner.FIRST.language());
        var shown = Couch.shown(++question, screen, manner);
        couch.show(shown);
        for (int page = 0; page < couch.pages(); page++) {
            couch.show(Couch.turned(shown, page));
            wrong.addAll(crossed(couch));
            pickIsPaidFromEachRow(couch, screen instanceof Pick, wrong);
        }
        return wrong;
    }

    private List<String> crossed(Couch couch) {
        var columns = columns(couch);
        if (columns.size() < 2) {
            return List.of();
        }
        pages++;
        assertEquals(2, columns.size());
        var wrong = new ArrayList<String>();
        cross(couch, columns.getFirst(), Arrow.RIGHT, columns.getLast(), wrong);
        cross(couch, columns.getLast(), Arrow.LEFT, columns.getFirst(), wrong);
        return wrong;
    }

    private void cross(Couch couch, List<Key> from, Arrow arrow, List<Key> to, List<String> wrong) {
        var step = to.stream().filter(TwoColumnsTest::isNextStep).findFirst();
        for (Key key : from) {
            var there = couch.focus().taken(id(couch, key));
            var across = there.pressed(arrow);
            var reached = key(couch, across);
            if (from.stream().anyMatch(other -> isBeside(key, other, arrow))) {
                if (!from.contains(reached)) {
                    wrong.add(key.getId() + " " + arrow + " leaves its column past its neighbour");
                }
                continue;
            }
            crossings++;
            if (!step.map(reached::equals).orElse(to.contains(reached))) {
                wrong.add(key.getId() + " " + arrow + " comes to " + reached.getId());
            } else if (!key.equals(key(couch, across.pressed(arrow.opposite())))) {
                wrong.add(key.getId() + " " + arrow + " does not come back");
            }
        }
    }

    /** What a newcomer did: unticks a bill, and wants to go on. */
    private static void pickIsPaidFromEachRow(Couch couch, boolean pick, List<String> wrong) {
        var columns = columns(couch);
        if (!pick || columns.size() < 2) {
            return;
        }
        for (Key row : columns.getFirst()) {
            var on = key(couch, couch.focus().taken(id(couch, row)).pressed(Arrow.RIGHT));
            if (row.touched() instanceof Touched.Tick && !isNextStep(on)) {
                wrong.add("from " + row.getId() + " one comes to " + on.getId() + " instead of the next step");
            }
        }
    }

    private static boolean isNextStep(Key key) {
        return key.isFramed() && key.touched() instanceof Touched.Act;
    }

    /** Of the same column, in line with it, that way. */
    private static boolean isBeside(Key key, Key other, Arrow arrow) {
        var here = key.target();
        var there = other.target();
        double inLine = Math.min(here.getMaxY(), there.getMaxY()) - Math.max(here.getMinY(), there.getMinY());
        double ahead = there.getCenterX() - here.getCenterX();
        return inLine >= Math.min(here.getHeight(), there.getHeight()) / 3
                && (arrow == Arrow.RIGHT ? ahead > 1 : ahead < -1);
    }

    /** From the left. */
    private static List<List<Key>> columns(Couch couch) {
        Map<Plate, List<Key>> columns = new LinkedHashMap<>();
        couch.keys()
                .values()
                .forEach(key -> Plate.columnOf(key)
                        .ifPresent(column -> columns.computeIfAbsent(column, first -> new ArrayList<>())
                                .add(key)));
        return columns.entrySet().stream()
                .sorted(Comparator.comparingDouble(each -> each.getKey()
                        .localToScene(each.getKey().getLayoutBounds())
                        .getMinX()))
                .map(Map.Entry::getValue)
                .toList();
    }

    private static Key key(Couch couch, Focus focus) {
        return Optional.ofNullable(couch.keys().get(focus.owner().orElseThrow()))
                .orElseThrow();
    }

    private static String id(Couch couch, Key key) {
        var ids = new HashMap<Key, String>();
        couch.keys().forEach((id, each) -> ids.put(each, id));
        return Optional.ofNullable(ids.get(key)).orElseThrow();
    }
}
