package org.linli.rehearsal.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicLong;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler;
import org.linli.kiosk.touch.TouchFace;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;

/**
 * Where exhibits hang, one page at a time, drawn by the real face, with a finger and a keyboard before it. Time stands
 * still while something hangs. Belongs to the JavaFX thread.
 */
final class Hanging {
    /** Of the design pictures: a Saturday morning. */
    private static final Instant THEN = Instant.parse("2026-11-21T02:24:00Z");

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final HardwareProfile profile;
    private final TouchFace face;
    private final Scene scene;
    private final AtomicLong nanos = new AtomicLong();

    private long questions;

    Hanging(HardwareProfile profile) {
        this.profile = profile;
        Counter deaf = input -> CompletableFuture.completedFuture(new Counter.Answer.Taken());
        face = new TouchFace(new TouchFace.Means(
                profile, deaf, nanos::get, Hanging::never, InstantSource.fixed(THEN), CHINA, false));
        scene = new Scene(face.root(), profile.widthPixels(), profile.heightPixels());
    }

    /** Hangs this page where another hung before. */
    void hang(Exhibit exhibit, Manner manner, int page) {
        Event.fireEvent(face.root(), finger(MouseEvent.MOUSE_PRESSED, -1, -1));
        questions++;
        face.show(exhibit.shown(questions, manner, exhibit.over().isPresent() ? 0 : page));
        nanos.addAndGet(Duration.ofMinutes(1).toNanos());
        for (int turned = 1; exhibit.over().isPresent() && turned <= page; turned++) {
            touch("page", Integer.toString(turned));
        }
        exhibit.touched().ifPresent(key -> touch("bar", key));
        if (exhibit.ringed()) {
            press(KeyCode.TAB);
        }
    }

    private static Scheduler.Pending never(Duration after, String name, Runnable work) {
        return () -> true;
    }

    HardwareProfile profile() {
        return profile;
    }

    Scene scene() {
        return scene;
    }

    Glass glass() {
        return face.glass();
    }

    /** Under 放大字 only the first: it closes again before anybody reads on. */
    int pages(Exhibit exhibit) {
        return exhibit.touched().isPresent() ? 1 : face.pages();
    }

    WritableImage photograph(@Nullable WritableImage onto) {
        return scene.snapshot(onto);
    }

    private void touch(String kind, String name) {
        var target = glass().target(kind, name).orElseThrow();
        double x = target.x() + target.width() / 2.0;
        double y = target.y() + target.height() / 2.0;
        Event.fireEvent(face.root(), finger(MouseEvent.MOUSE_PRESSED, x, y));
        Event.fireEvent(face.root(), finger(MouseEvent.MOUSE_RELEASED, x, y));
    }

    private static MouseEvent finger(javafx.event.EventType<MouseEvent> type, double x, double y) {
        return new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                false,
                false,
                true,
                null);
    }

    /** Down and up. */
    void press(KeyCode key) {
        Event.fireEvent(face.root(), key(KeyEvent.KEY_PRESSED, key));
        Event.fireEvent(face.root(), key(KeyEvent.KEY_RELEASED, key));
    }

    private static KeyEvent key(javafx.event.EventType<KeyEvent> type, KeyCode key) {
        return new KeyEvent(type, "", "", key, false, false, false, false);
    }
}
