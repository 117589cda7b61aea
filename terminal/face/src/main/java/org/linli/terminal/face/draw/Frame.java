package org.linli.terminal.face.draw;

import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/**
 * The outline of a rectangle, wholly inside it: four filled bars. Without a graphics card a stroked rectangle is
 * rasterised as a shape and took two fifths of the time a page takes; bars are filled as memory is.
 */
public final class Frame extends Pane {
    private final double thickness;
    private Color ink;

    Frame(double x, double y, double width, double height, double thickness, Color ink) {
        setManaged(false);
        setMouseTransparent(true);
        this.ink = ink;
        double wide = Math.rint(width);
        double high = Math.rint(height);
        this.thickness = Math.max(1, Math.rint(thickness));
        resizeRelocate(Math.rint(x), Math.rint(y), wide, high);
        double within = high - 2 * this.thickness;
        getChildren()
                .setAll(
                        Drawing.block(0, 0, wide, this.thickness, ink),
                        Drawing.block(0, high - this.thickness, wide, this.thickness, ink),
                        Drawing.block(0, this.thickness, this.thickness, within, ink),
                        Drawing.block(wide - this.thickness, this.thickness, this.thickness, within, ink));
    }

    /** Whole pixels. */
    public double thickness() {
        return thickness;
    }

    public Color ink() {
        return ink;
    }

    public void setInk(Color other) {
        ink = other;
        for (Node bar : getChildren()) {
            ((Rectangle) bar).setFill(other);
        }
    }
}
