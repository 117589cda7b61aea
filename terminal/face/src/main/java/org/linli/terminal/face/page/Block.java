package org.linli.terminal.face.page;

import javafx.scene.layout.Pane;

/**
 * Something that stands in the column of a page.
 *
 * @param gap above it, in pixels; falls away at the top of a page
 */
public record Block(Pane pane, double gap) {
    public double height() {
        return pane.getHeight();
    }

    public static double heightOf(Iterable<Block> blocks) {
        double height = 0;
        for (Block block : blocks) {
            height += block.gap() + block.height();
        }
        return height;
    }
}
