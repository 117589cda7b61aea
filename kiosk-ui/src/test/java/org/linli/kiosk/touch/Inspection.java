package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.text.Text;
import org.linli.terminal.face.machine.HardwareProfile;

/**
 * Looks over one drawn page and says what is wrong with it: words that run out of the glass or into each other, keys too
 * small or too near each other, words too small. Belongs to the JavaFX thread.
 */
final class Inspection {
    /** VVSG 2.0, §7.2-I. */
    private static final double LEAST_TARGET = 12.7;

    private static final double LEAST_GAP = 2.54;
    /** 34 pixels at 4.03 a millimetre. */
    private static final double LEAST_EM = 8.43;

    private final HardwareProfile profile;
    private final Parent root;
    private final List<String> faults = new ArrayList<>();

    private Inspection(HardwareProfile profile, Parent root) {
        this.profile = profile;
        this.root = root;
    }

    static List<String> of(HardwareProfile profile, Parent root) {
        var inspection = new Inspection(profile, root);
        inspection.inspect();
        return inspection.faults;
    }

    private void inspect() {
        // The layers from below: the page, the bar, what lies over the page, 放大字.
        var layers = root.getChildrenUnmodifiable();
        var page = (Parent) layers.get(0);
        var bar = (Parent) layers.get(1);
        var over = (Parent) layers.get(2);
        double barTop =
                bar.getChildrenUnmodifiable().getFirst().localToScene(0, 0).getY();
        var top = over.getChildrenUnmodifiable().isEmpty() ? page : over;
        inspectWords(top, 0, barTop);
        inspectWords(bar, barTop, profile.heightPixels());
        var keys = new ArrayList<>(Plate.keysIn(top));
        keys.addAll(Plate.keysIn(bar));
        inspectKeys(keys);
        inspectWordsAgainstKeys(top, Plate.keysIn(top));
    }

    private void inspectWords(Parent layer, double top, double bottom) {
        var texts = texts(layer);
        for (Text text : texts) {
            double em = text.getFont().getSize() / profile.pixelsPerMillimetre();
            if (em < LEAST_EM) {
                fault("too small, " + em + " mm", text);
            }
            var ink = ink(text);
            if (ink.getMinX() < 0
                    || ink.getMaxX() > profile.widthPixels()
                    || ink.getMinY() < top
                    || ink.getMaxY() > bottom) {
                fault("runs out of %.0f–%.0f: %.0f–%.0f".formatted(top, bottom, ink.getMinY(), ink.getMaxY()), text);
            }
        }
        for (int i = 0; i < texts.size(); i++) {
            for (int j = i + 1; j < texts.size(); j++) {
                if (ink(texts.get(i)).intersects(ink(texts.get(j)))) {
                    fault("runs into '" + texts.get(j).getText() + "'", texts.get(i));
                }
            }
        }
    }

    private void inspectKeys(List<Key> keys) {
        double least = profile.pixelsPerMillimetre() * LEAST_TARGET;
        double gap = profile.pixelsPerMillimetre() * LEAST_GAP;
        for (int i = 0; i < keys.size(); i++) {
            var one = keys.get(i).target();
            if (one.getWidth() < least || one.getHeight() < least) {
                fault("key too small " + one, keys.get(i));
            }
            if (one.getMinX() < 0
                    || one.getMaxX() > profile.widthPixels()
                    || one.getMinY() < 0
                    || one.getMaxY() > profile.heightPixels()) {
                fault("key off the glass " + one, keys.get(i));
            }
            for (int j = i + 1; j < keys.size(); j++) {
                if (distance(one, keys.get(j).target()) < gap - 0.5) {
                    fault(
                            "key too near " + keys.get(j).touched() + ": "
                                    + distance(one, keys.get(j).target()),
                            keys.get(i));
                }
            }
        }
    }

    /** Words of a key stand inside it; no other words stand on it. */
    private void inspectWordsAgainstKeys(Parent layer, List<Key> keys) {
        for (Key key : keys) {
            var own = texts(key);
            var target = key.localToScene(new BoundingBox(0, 0, key.getWidth(), key.getHeight()));
            for (Text text : own) {
                if (!target.contains(ink(text))) {
                    fault("runs out of its key " + key.touched(), text);
                }
            }
            for (Text text : texts(layer)) {
                if (!own.contains(text) && key.target().intersects(ink(text))) {
                    fault("stands on the key " + key.touched(), text);
                }
            }
        }
    }

    private static double distance(Bounds one, Bounds other) {
        double x = Math.max(0, Math.max(one.getMinX() - other.getMaxX(), other.getMinX() - one.getMaxX()));
        double y = Math.max(0, Math.max(one.getMinY() - other.getMaxY(), other.getMinY() - one.getMaxY()));
        return Math.hypot(x, y);
    }

    static List<Text> texts(Node node) {
        var texts = new ArrayList<Text>();
        if (node instanceof Text text && !text.getText().isBlank()) {
            texts.add(text);
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> texts.addAll(texts(child)));
        }
        return texts;
    }

    /** Where the characters have ink, not the font's line: from the top of an ideograph to its foot. */
    static Bounds ink(Text text) {
        double em = text.getFont().getSize();
        double width = text.getLayoutBounds().getWidth();
        boolean hangs = "，。、；：？！".indexOf(text.getText().charAt(text.getText().length() - 1)) >= 0;
        var box = new BoundingBox(
                text.getX() + 1, text.getY() - em * 0.8, width - (hangs ? em * 0.55 : 0) - 2, em * 0.86);
        return text.localToScene(box);
    }

    private void fault(String what, Text text) {
        faults.add("'" + text.getText() + "' " + what);
    }

    private void fault(String what, Key key) {
        faults.add(key.touched() + " " + what);
    }
}
