package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.linli.terminal.face.draw.Frame;
import org.linli.terminal.face.glass.Glass;

/**
 * What is on the glass, node by node: words, keys and signs of what lies on top, and of the bar. What lies beneath
 * something else is not on the glass. Belongs to the JavaFX thread.
 */
final class SceneParts {
    private final List<Piece> pieces = new ArrayList<>();
    private final Map<String, Region> keys = new LinkedHashMap<>();
    private double barTop = Double.MAX_VALUE;
    private double barLeft = Double.MAX_VALUE;

    /**
     * Words or a sign.
     *
     * @param key the key it belongs to, or empty
     * @param bar whether it is the bar's
     */
    record Piece(Shape shape, String key, boolean bar) {
        boolean isWords() {
            return shape instanceof Text;
        }

        String words() {
            return shape instanceof Text text
                    ? text.getText()
                    : shape.getClass().getSimpleName();
        }

        /** Where its ink may be, in pixels of the glass. */
        Bounds ink() {
            return shape instanceof Text text ? inkOf(text) : shape.localToScene(shape.getBoundsInLocal());
        }
    }

    private SceneParts() {}

    static SceneParts of(Hanging hanging) {
        var parts = new SceneParts();
        for (Hanging.Layer layer : hanging.layers()) {
            parts.read(layer.node(), "", layer.bar());
            if (layer.bar() && !layer.node().getChildrenUnmodifiable().isEmpty()) {
                var first = layer.node().getChildrenUnmodifiable().getFirst();
                parts.barTop = Math.min(parts.barTop, first.localToScene(0, 0).getY());
                parts.barLeft = Math.min(parts.barLeft, first.localToScene(0, 0).getX());
            }
        }
        return parts;
    }

    private void read(Node node, String key, boolean bar) {
        if (!node.isVisible()) {
            return;
        }
        String inside = key;
        if (isKey(node) && node instanceof Region region) {
            inside = node.getId();
            keys.put(inside, region);
        }
        if (node instanceof Shape shape) {
            if (isWords(shape) || isSign(shape)) {
                pieces.add(new Piece(shape, inside, bar));
            }
        } else if (node instanceof Parent parent) {
            for (Node child : parent.getChildrenUnmodifiable()) {
                read(child, inside, bar);
            }
        }
    }

    static boolean isKey(Node node) {
        return (node.getAccessibleRole() == AccessibleRole.BUTTON
                        || node.getAccessibleRole() == AccessibleRole.CHECK_BOX)
                && node.getId() != null;
    }

    private static boolean isWords(Shape shape) {
        return shape instanceof Text text && !text.getText().isBlank();
    }

    /** Something drawn in strokes, or one of a frame's bars. Other filled blocks are grounds, rules and sheets. */
    private static boolean isSign(Shape shape) {
        if (shape.getParent() instanceof Frame frame) {
            return frame.thickness() > 1;
        }
        return !(shape instanceof Text)
                && shape.getStroke() != null
                && !shape.getStroke().equals(Color.TRANSPARENT);
    }

    List<Piece> pieces() {
        return pieces;
    }

    List<Piece> words() {
        return pieces.stream().filter(Piece::isWords).toList();
    }

    /** By kind and name, as {@link Glass.Target} has them. */
    Map<String, Region> keys() {
        return keys;
    }

    /** Whether the bar at the foot lies under this: the programme beside a panel has none. */
    boolean isAboveTheBar(Bounds ink) {
        return ink.getMaxX() > barLeft;
    }

    /** Upper edge of the bar at the foot. */
    double barTop() {
        return barTop;
    }

    /**
     * Where the characters have ink, not the font's line: from the top of an ideograph to its foot. A full-width stop is
     * ink on its left half only.
     */
    static Bounds inkOf(Text text) {
        double em = text.getFont().getSize();
        String words = text.getText();
        boolean hangs = "，。、；：？！".indexOf(words.charAt(words.length() - 1)) >= 0;
        double width = text.getLayoutBounds().getWidth() - (hangs ? em * 0.55 : 0) - 2;
        var box = new BoundingBox(text.getX() + 1, text.getY() - em * 0.8, Math.max(1, width), em * 0.86);
        return text.localToScene(box);
    }
}
