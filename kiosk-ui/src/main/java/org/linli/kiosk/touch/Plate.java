package org.linli.kiosk.touch;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Pane;
import org.linli.terminal.face.draw.Drawing;

/** Where things are set by hand, in whole pixels, as a compositor sets a page: no layout pass moves them afterwards. */
final class Plate extends Pane {
    private int pages = 1;

    Plate(double width, double height) {
        setManaged(false);
        setPickOnBounds(false);
        resize(Math.rint(width), Math.rint(height));
    }

    Plate put(Node... nodes) {
        getChildren().addAll(nodes);
        return this;
    }

    Plate put(Pane node, double x, double y) {
        node.relocate(Math.rint(x), Math.rint(y));
        getChildren().add(node);
        return this;
    }

    /** Opens a block. */
    Plate thickRule(Setting setting, double x, double y, double width) {
        double thick = setting.look().thick();
        return put(
                Drawing.block(x, y - thick / 2, width, thick, setting.colours().ink()));
    }

    /** Divides a block. */
    Plate hairline(Setting setting, double x, double y, double width) {
        double hairline = setting.look().hairline();
        return put(Drawing.block(
                x,
                y - Math.floor(hairline / 2),
                width,
                hairline,
                setting.colours().rule()));
    }

    Plate at(double x, double y) {
        relocate(Math.rint(x), Math.rint(y));
        return this;
    }

    /** Of how many pages this plate is one. */
    Plate ofPages(int count) {
        pages = count;
        return this;
    }

    int pages() {
        return pages;
    }

    Plate grow(double height) {
        resize(getWidth(), Math.rint(height));
        return this;
    }

    /** Every key on this plate, in reading order. */
    static List<Key> keysIn(Parent parent) {
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
