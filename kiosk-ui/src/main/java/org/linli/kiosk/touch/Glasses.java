package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.glass.Glass.Target;
import org.linli.terminal.face.page.Key;

/** Reads a {@link Glass} off the nodes. */
final class Glasses {
    private Glasses() {}

    /**
     * @param x of the scene's upper left on the screen
     * @param y of the scene's upper left on the screen
     */
    static Glass of(
            Shown shown,
            int page,
            int pages,
            boolean ready,
            Optional<Key> focus,
            List<Key> keys,
            List<Node> top,
            double x,
            double y) {
        var words = new ArrayList<String>();
        top.forEach(node -> read(node, words));
        return new Glass(
                shown.question(),
                shown.screen().id(),
                shown.journey(),
                shown.over().map(Glasses::name),
                shown.manner(),
                Math.clamp(page, 0, Math.max(0, pages - 1)),
                pages,
                ready,
                focus.map(key -> target(key, x, y)),
                keys.stream().map(key -> target(key, x, y)).toList(),
                words);
    }

    private static Target target(Key key, double x, double y) {
        var bounds = key.target();
        return new Target(
                key.touched().kind(),
                key.touched().name(),
                (int) Math.round(x + bounds.getMinX()),
                (int) Math.round(y + bounds.getMinY()),
                (int) Math.round(bounds.getWidth()),
                (int) Math.round(bounds.getHeight()));
    }

    private static String name(Over over) {
        return switch (over) {
            case Over.IdleWarning idle -> "idle-warning";
            case Over.AskingToLeave leaving -> "asking-to-leave";
            case Over.TakeCard card -> "take-card";
            case Over.Helping helping -> "helping";
            case Over.Pairing pairing -> "pairing";
            case Over.Comparing comparing -> "comparing";
            case Over.Emergency emergency -> "emergency";
        };
    }

    private static void read(Node node, List<String> words) {
        if (node instanceof Text text && !text.getText().isBlank()) {
            words.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
        }
    }
}
