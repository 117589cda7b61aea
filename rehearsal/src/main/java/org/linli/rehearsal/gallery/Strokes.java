package org.linli.rehearsal.gallery;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;
import org.linli.rehearsal.gallery.SceneParts.Piece;

/** Where a sign has strokes: a frame along its edges only. */
final class Strokes {
    private Strokes() {}

    /** Whether {@code ink} lies wholly inside a frame. */
    static boolean inside(Piece sign, Bounds ink) {
        if (!(sign.shape() instanceof Rectangle frame)) {
            return false;
        }
        double stroke = frame.getStrokeWidth();
        var bounds = sign.ink();
        return new BoundingBox(
                        bounds.getMinX() + stroke,
                        bounds.getMinY() + stroke,
                        Math.max(0, bounds.getWidth() - 2 * stroke),
                        Math.max(0, bounds.getHeight() - 2 * stroke))
                .contains(ink);
    }
}
