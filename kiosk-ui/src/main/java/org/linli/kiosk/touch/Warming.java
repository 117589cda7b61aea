package org.linli.kiosk.touch;

import java.time.LocalDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;
import javafx.geometry.Rectangle2D;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.sink.FxSink;

/**
 * Draws the front page once in each of the other sizes where nobody sees it. Whoever first asks for larger words then
 * waits neither for classes nor for letters that were never drawn before. Belongs to the JavaFX thread, in small steps:
 * a touch comes in between.
 */
final class Warming {
    /** A step draws so much of a page: some ten milliseconds. */
    private static final int STRIP = 320;

    private final Function<Shown, Layout> layouts;
    private final LocalDateTime now;
    private final Deque<Runnable> steps = new ArrayDeque<>();
    private @Nullable WritableImage paper;

    /** @param layouts for a manner other than the present one */
    Warming(Function<Shown, Layout> layouts, LocalDateTime now) {
        this.layouts = layouts;
        this.now = now;
    }

    void begin(Shown shown) {
        var size = shown.manner().size().next();
        while (size != shown.manner().size()) {
            var other = inSize(shown, size);
            steps.add(() -> build(other));
            size = size.next();
        }
        FxSink.later(this::step);
    }

    private static Shown inSize(Shown shown, TextSize size) {
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                shown.draft(),
                shown.bar(),
                shown.manner().at(size),
                shown.over(),
                shown.around());
    }

    private void step() {
        var next = steps.poll();
        if (next == null) {
            paper = null;
            return;
        }
        next.run();
        FxSink.later(this::step);
    }

    /** What this size would show; its strips are drawn before the next size is begun. */
    private void build(Shown shown) {
        var layout = layouts.apply(shown);
        var setting = layout.setting(shown);
        var panel = MannerPanel.draw(setting);
        var whole = new Pane(Screens.draw(setting, now));
        whole.getChildren().addAll(layout.foot(setting));
        whole.getChildren().add(panel.at(0, setting.height() - panel.getHeight()));
        var profile = layout.look().profile();
        for (int y = profile.heightPixels() - STRIP; y > -STRIP; y -= STRIP) {
            int top = Math.max(0, y);
            steps.addFirst(() -> draw(whole, top, profile.widthPixels()));
        }
    }

    private void draw(Pane whole, int top, int width) {
        var strip = new SnapshotParameters();
        strip.setViewport(new Rectangle2D(0, top, width, STRIP));
        paper = whole.snapshot(strip, paper == null ? new WritableImage(width, STRIP) : paper);
    }
}
