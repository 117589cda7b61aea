package org.linli.kiosk.touch;

import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.linli.foundation.time.ManualTime;
import org.linli.kiosk.stand.Stand;
import org.linli.terminal.core.contract.Wandering;
import org.linli.terminal.core.contract.Wandering.Way;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.face.answer.Touched;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.face.page.Plate;
import org.linli.terminal.journey.sample.Samples;

/** On every screen there is, four arrows lead to every key, and no key keeps whoever is on it. */
final class EveryKeyIsReachedByArrowsTest {
    @Test
    void onEveryScreen() {
        Stand.onGlassThread(() -> {
            var board = new Board();
            Samples.all().forEach((name, screen) -> {
                board.face.show(Stand.shown(screen));
                try {
                    board.visitsAll();
                } catch (AssertionError missed) {
                    throw new AssertionError("on " + name + ": " + missed.getMessage(), missed);
                }
            });
            return board;
        });
    }

    /** A glass without a window, and a keyboard at it; on the JavaFX thread. */
    private static final class Board implements Wandering.Feet<Touched> {
        private final TouchFace face;
        private final Scene scene;

        Board() {
            var time = new ManualTime();
            var profile = HardwareProfile.PORTRAIT_21_5;
            face = new TouchFace(new TouchFace.Means(
                    profile,
                    input -> CompletableFuture.completedFuture(new Counter.Answer.Taken()),
                    time,
                    time,
                    time,
                    ZoneId.of("Asia/Shanghai"),
                    false));
            scene = new Scene(face.root(), profile.widthPixels(), profile.heightPixels());
        }

        void visitsAll() {
            var all = new HashSet<>(
                    Plate.keysIn(face.root()).stream().map(Key::touched).toList());
            assertFalse(all.isEmpty(), "there is nothing to press");
            press(Way.DOWN); // the first key shows where the focus is
            for (var key : List.copyOf(all)) {
                Wandering.to(key::equals, this);
            }
        }

        @Override
        public Touched where() {
            if (scene.getFocusOwner() instanceof Key key) {
                return key.touched();
            }
            throw new AssertionError("nothing has the focus");
        }

        @Override
        public void press(Way way) {
            var code = KeyCode.valueOf(way.name());
            for (var kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                Event.fireEvent(
                        Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene),
                        new KeyEvent(kind, "", "", code, false, false, false, false));
            }
        }
    }
}
