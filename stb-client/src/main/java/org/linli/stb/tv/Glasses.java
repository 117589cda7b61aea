package org.linli.stb.tv;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.core.session.Shown.Over;
import org.linli.terminal.face.glass.Glass;
import org.linli.terminal.face.page.Key;

/** Reads a {@link Glass} off the nodes. */
final class Glasses {
    private Glasses() {}

    static Glass of(Shown shown, boolean open, int page, boolean ready, Panel panel, Focused focused, Parent root) {
        var scene = root.getScene();
        var window = scene == null ? null : scene.getWindow();
        double x = scene == null || window == null ? 0 : window.getX() + scene.getX();
        double y = scene == null || window == null ? 0 : window.getY() + scene.getY();
        var keys = new ArrayList<Key>();
        var words = new ArrayList<String>();
        if (open) {
            keys.addAll(panel.frontKeys());
            keys.addAll(panel.footKeys());
            panel.readable().forEach(node -> read(node, words));
        }
        int pages = open ? panel.pages() : 1;
        return new Glass(
                shown.question(),
                shown.screen().id(),
                shown.journey(),
                over(shown, open, panel),
                shown.manner(),
                Math.clamp(page, 0, Math.max(0, pages - 1)),
                pages,
                ready,
                focused.owner().filter(key -> open).map(key -> target(key, x, y)),
                keys.stream().map(key -> target(key, x, y)).toList(),
                words);
    }

    private static Glass.Target target(Key key, double x, double y) {
        var bounds = key.target();
        return new Glass.Target(
                key.touched().kind(),
                key.touched().name(),
                (int) Math.round(x + bounds.getMinX()),
                (int) Math.round(y + bounds.getMinY()),
                (int) Math.round(bounds.getWidth()),
                (int) Math.round(bounds.getHeight()));
    }

    /** {@code closed} while only the programme is there. */
    private static Optional<String> over(Shown shown, boolean open, Panel panel) {
        if (!open) {
            return Optional.of("closed");
        }
        if (panel.dialogs().containsKey(Panel.RESUME)) {
            return Optional.of(Panel.RESUME);
        }
        if (panel.dialogs().containsKey(Panel.MANNER)) {
            return Optional.of(Panel.MANNER);
        }
        return shown.over().map(Glasses::name);
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
        if (!node.isVisible()) {
            return;
        }
        if (node instanceof Text text && !text.getText().isBlank()) {
            words.add(text.getText());
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> read(child, words));
        }
    }
}
