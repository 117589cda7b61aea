package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.session.Input;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.journey.sample.Samples;
import org.linli.terminal.journey.screen.Poster;
import org.linli.terminal.journey.screen.Screen;

/** Somebody comes to a kiosk that shows posters. */
final class PosterOnTheGlassTest {
    private static final Poster POSTER = (Poster) Samples.named("rest-urgent");

    private static Shown asks(Shown now, long question, Screen screen) {
        return new Shown(
                question, now.journey(), screen, now.draft(), now.bar(), now.manner(), now.over(), now.online());
    }

    private static Stand stand() {
        var stand = new Stand(POSTER);
        stand.counter().plays((input, now) -> asks(now, now.question() + 1, Samples.named("home")));
        return stand;
    }

    private static Poster at(int turn) {
        return new Poster(
                POSTER.id(),
                POSTER.board(),
                POSTER.about(),
                POSTER.urgent(),
                POSTER.question(),
                POSTER.lines(),
                POSTER.facts(),
                turn,
                POSTER.wakes());
    }

    private static List<String> taken(Stand stand) {
        return stand.counter().taken().stream()
                .map(input -> input instanceof Input.Act act ? act.action().name() : input.toString())
                .toList();
    }

    /** The finger comes down where a verb will lie, and is still down when it lies there. */
    @Test
    void theFirstTouchWakesItAtOnceAndMeansNothingElse() {
        try (var stand = stand()) {
            assertEquals(1, stand.glass().targets().size(), "nothing but the glass can be touched");
            stand.down(300, 1300);
            var home = stand.seesReady(2);
            assertTrue(
                    home.targets().stream()
                            .anyMatch(target -> target.x() < 300
                                    && 300 < target.x() + target.width()
                                    && target.y() < 1300
                                    && 1300 < target.y() + target.height()),
                    "a verb lies under the finger");
            stand.up();
            stand.presses("action", "report");
            stand.seesReady(3);
            assertEquals(List.of("start", "report"), taken(stand));
        }
    }

    @Test
    void anyKeyWakesItAndChoosesNothing() {
        for (var key : List.of(KeyCode.DOWN, KeyCode.ENTER, KeyCode.DIGIT7)) {
            try (var stand = stand()) {
                stand.types(key);
                var home = stand.seesReady(2);
                assertTrue(home.focus().isEmpty(), key + " shows no focus yet");
                assertEquals(List.of("start"), taken(stand), key.toString());
            }
        }
    }

    /** What a glass shows for nights in one place it shows for ever. */
    @Test
    void nothingStandsInTheSamePlaceFromOnePosterToTheNext() {
        try (var stand = stand()) {
            for (int turn = 0; turn < 16; turn++) {
                var before = places(stand, at(turn));
                var after = places(stand, at(turn + 1));
                assertFalse(before.isEmpty());
                before.forEach((words, y) -> assertNotEquals(y, after.get(words), words));
            }
        }
    }

    @Test
    void paperAndInkChangePlacesAfterEachRound() {
        try (var stand = stand()) {
            places(stand, at(0));
            var paper = stand.pixel(5, 5);
            places(stand, at(8));
            Stand.eventually("ink", () -> !stand.pixel(5, 5).equals(paper));
            places(stand, at(16));
            Stand.eventually("paper", () -> stand.pixel(5, 5).equals(paper));
        }
    }

    /** Where the words of this poster stand, from above. */
    private static Map<String, Double> places(Stand stand, Poster poster) {
        stand.counter().shows(now -> asks(now, now.question(), poster));
        var places = new HashMap<String, Double>();
        Stand.eventually("the poster is drawn", () -> {
            places.clear();
            return Stand.onGlassThread(() -> {
                read(stand.root(), places);
                return stand.root().lookup("#poster-" + poster.turn()) != null;
            });
        });
        return places;
    }

    private static void read(Node node, Map<String, Double> places) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            places.put(
                    text.getText(), text.localToScene(text.getBoundsInLocal()).getMinY());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, places));
        }
    }
}
