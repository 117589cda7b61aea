package org.linli.stb.tv;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import javafx.event.Event;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.linli.foundation.time.ManualTime;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.focus.Arrow;
import org.linli.terminal.face.focus.Focus;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.face.page.Key;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/** A television without a display and somebody with four arrows before it. On the JavaFX thread. */
final class Couch {
    private final TvFace face;
    private final Scene scene;

    Couch(HardwareProfile glass, Form form) {
        this(glass, form, RemoteProfile.PLAIN);
    }

    Couch(HardwareProfile glass, Form form, RemoteProfile remote) {
        var time = new ManualTime();
        face = new TvFace(new TvFace.Means(
                glass,
                remote,
                new TestChannel("和平社区"),
                form,
                true,
                input -> CompletableFuture.completedFuture(new Counter.Answer.Taken()),
                there -> {},
                time,
                time,
                time,
                ZoneId.of("Asia/Shanghai"),
                false));
        scene = new Scene(face.root(), glass.widthPixels(), glass.heightPixels());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            event.consume();
            face.key(TvKey.valueOf(event.getCode().name()));
        });
    }

    static Shown shown(long question, Screen screen, Manner manner) {
        var ticked = screen instanceof Pick pick ? pick.ticked() : Set.<String>of();
        return new Shown(
                question,
                "pay-bill",
                screen,
                new Shown.Draft(ticked, Map.of(), 0),
                new Shown.Bar(true, true, true, Shown.Leaving.GIVING_UP),
                manner,
                Optional.empty(),
                true);
    }

    static Shown with(Shown shown, Manner manner) {
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                shown.draft(),
                shown.bar(),
                manner,
                shown.over(),
                shown.around());
    }

    static Shown under(Shown shown, Shown.Over over) {
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                shown.draft(),
                shown.bar(),
                shown.manner(),
                Optional.of(over),
                shown.around());
    }

    static Shown turned(Shown shown, int page) {
        return new Shown(
                shown.question(),
                shown.journey(),
                shown.screen(),
                new Shown.Draft(shown.draft().ticked(), shown.draft().typed(), page),
                shown.bar(),
                shown.manner(),
                shown.over(),
                shown.around());
    }

    void show(Shown shown) {
        face.show(shown);
    }

    int pages() {
        return face.pages();
    }

    /** A key of a keyboard, as JavaFX delivers it. */
    void press(Arrow arrow) {
        Event.fireEvent(
                Optional.<EventTarget>ofNullable(scene.getFocusOwner()).orElse(scene),
                new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.valueOf(arrow.name()), false, false, false, false));
    }

    Focus focus() {
        return face.focus();
    }

    /** What can have the focus, by what the engine calls it. */
    Map<String, Key> keys() {
        return face.keys();
    }

    Glass glass() {
        return face.glass();
    }

    /** Whoever is filled as the owner, JavaFX's own focus and what the probe tells are one and the same. */
    Optional<Glass.Target> owner() {
        var down = new ArrayList<Key>();
        down(face.root(), down);
        var told = glass().focus();
        if (down.size() != (told.isPresent() ? 1 : 0)
                || told.isPresent() == glass().targets().isEmpty()) {
            throw new AssertionError(down.size() + " owners are drawn, and told is " + told + " of " + glass());
        }
        if (told.isPresent() && !down.getFirst().equals(scene.getFocusOwner())) {
            throw new AssertionError("JavaFX's focus is on " + scene.getFocusOwner() + ", drawn is " + down);
        }
        return told;
    }

    private static void down(Node node, List<Key> into) {
        if (node instanceof Key key && key.isDown() && isSeen(key)) {
            into.add(key);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> down(child, into));
        }
    }

    private static boolean isSeen(Node node) {
        return node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}
