package org.linli.rehearsal.gallery;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.linli.foundation.time.Scheduler;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.face.glass.DrawnFace;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;

/**
 * Where exhibits hang, one page at a time, drawn by the real face. Time stands still while something hangs. Belongs to the
 * JavaFX thread.
 */
abstract sealed class Hanging permits KioskHanging, TelevisionHanging {
    /** Of the design pictures: a Saturday morning. */
    static final Instant THEN = Instant.parse("2026-11-21T02:24:00Z");

    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    static final Counter DEAF = input -> CompletableFuture.completedFuture(new Counter.Answer.Taken());

    private final HardwareProfile profile;
    private final Scene scene;

    /** @param bar whether it is the bar at the foot, which belongs to every page */
    record Layer(Parent node, boolean bar) {}

    Hanging(Stand stand, DrawnFace face) {
        this.profile = stand.glass();
        this.scene = new Scene(face.root(), profile.widthPixels(), profile.heightPixels());
    }

    static Hanging before(Stand stand) {
        return switch (stand) {
            case Stand.Kiosk kiosk -> KioskHanging.of(kiosk);
            case Stand.Television television -> TelevisionHanging.of(television);
        };
    }

    static Scheduler.Pending never(Duration after, String name, Runnable work) {
        return () -> true;
    }

    /** Hangs this page where another hung before. */
    abstract void hang(Exhibit exhibit, Manner manner, int page);

    abstract Glass glass();

    abstract int pages(Exhibit exhibit);

    /** What is to be seen: what lies on top, and the bar. What lies beneath something else is not on the glass. */
    abstract List<Layer> layers();

    /** Walks over the page with its keys. */
    abstract List<Finding> focus();

    final HardwareProfile profile() {
        return profile;
    }

    final Scene scene() {
        return scene;
    }

    final WritableImage photograph(@Nullable WritableImage onto) {
        return scene.snapshot(onto);
    }

    /** A part of the face by its id, wherever it is. */
    final Parent part(String id) {
        return (Parent) part(scene.getRoot(), id);
    }

    private static Node part(Node from, String id) {
        var found = find(from, id);
        if (found == null) {
            throw new IllegalStateException("no layer " + id);
        }
        return found;
    }

    private static @Nullable Node find(Node from, String id) {
        if (id.equals(from.getId()) && from instanceof Parent) {
            return from;
        }
        if (from instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                var found = find(child, id);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
