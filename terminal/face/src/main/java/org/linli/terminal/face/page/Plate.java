package org.linli.terminal.face.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.linli.terminal.face.draw.Drawing;

/** Where things are set by hand, in whole pixels, as a compositor sets a page: no layout pass moves them afterwards. */
public final class Plate extends Pane {
    private int pages = 1;
    private boolean column;

    public Plate(double width, double height) {
        setManaged(false);
        setPickOnBounds(false);
        resize(Math.rint(width), Math.rint(height));
    }

    public Plate put(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    public Plate put(Pane node, double x, double y) {
        node.relocate(Math.rint(x), Math.rint(y));
        getChildren().add(node);
        return this;
    }

    /** Opens a block. */
    public Plate thickRule(Setting setting, double x, double y, double width) {
        double thick = setting.look().thick();
        return put(
                Drawing.block(x, y - thick / 2, width, thick, setting.colours().ink()));
    }

    /** Divides a block. */
    public Plate hairline(Setting setting, double x, double y, double width) {
        double hairline = setting.look().hairline();
        return put(Drawing.block(
                x,
                y - Math.floor(hairline / 2),
                width,
                hairline,
                setting.colours().rule()));
    }

    public Plate at(double x, double y) {
        relocate(Math.rint(x), Math.rint(y));
        return this;
    }

    /** Of how many pages this plate is one. */
    public Plate ofPages(int count) {
        pages = count;
        return this;
    }

    public int pages() {
        return pages;
    }

    /** One of those that stand side by side on a page, each from its top to its end: arrows cross from one to the next. */
    public Plate asColumn() {
        column = true;
        return this;
    }

    public boolean isColumn() {
        return column;
    }

    public Plate grow(double height) {
        resize(getWidth(), Math.rint(height));
        return this;
    }

    /** The column a key stands in; empty when its page has but one. */
    public static Optional<Plate> columnOf(Key key) {
        for (var around = key.getParent(); around != null; around = around.getParent()) {
            if (around instanceof Plate plate && plate.isColumn()) {
                return Optional.of(plate);
            }
        }
        return Optional.empty();
    }

    /** Every key on this plate, in reading order. */
    public static List<Key> keysIn(Parent parent) {
        var keys = new ArrayList<Key>();
        for (Node child : parent.getChildrenUnmodifiable()) {
            if (child instanceof Key key) {
                keys.add(key);
            } else if (child instanceof Parent inner) {
                keys.addAll(keysIn(inner));
            }
        }
        return keys;
    }
}
