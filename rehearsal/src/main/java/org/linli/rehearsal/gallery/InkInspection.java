package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;
import org.linli.rehearsal.gallery.SceneParts.Piece;

/**
 * What the pixels tell. The page is photographed twice, with its words and signs and without: where the two differ there
 * is ink, and what is behind it is known, whatever the nodes claim about colours.
 */
final class InkInspection {
    private static final double WORDS = 7;
    private static final double SIGNS = 3;
    /** The darkest few pixels of a stroke carry its full colour; its edges are mixed with what is behind. */
    private static final int CORE = 6;

    /** Ideographs that leave the upper or the lower part of their square empty. */
    private static final String FLAT = "一二三工土士上下之";

    private static final String TALL = "bdfhkl";

    private final Photograph with;
    private final Photograph without;
    private final List<Finding> findings = new ArrayList<>();

    /**
     * Words or a sign as they lay when the pictures were taken, free of nodes.
     *
     * @param em of words; 0 of a sign
     * @param edge how wide the strokes of a frame are, which has ink along its edges only; 0 of anything else
     */
    record Spot(Bounds ink, double em, double edge, String words) {
        static Spot of(Piece piece) {
            double em = piece.shape() instanceof Text text ? text.getFont().getSize() : 0;
            double edge = piece.shape() instanceof Rectangle drawn && drawn.getStroke() != null
                    ? drawn.getStrokeWidth() + 1
                    : 0;
            return new Spot(piece.ink(), em, edge, piece.words());
        }

        boolean mayHaveInkAt(int x, int y) {
            return edge == 0
                    || x < ink.getMinX() + edge
                    || x > ink.getMaxX() - edge
                    || y < ink.getMinY() + edge
                    || y > ink.getMaxY() - edge;
        }
    }

    private InkInspection(Photograph with, Photograph without) {
        this.with = with;
        this.without = without;
    }

    static List<Spot> spots(SceneParts parts) {
        return parts.pieces().stream().map(Spot::of).toList();
    }

    /** Takes words and signs off the page, and answers what puts them back. Belongs to the JavaFX thread. */
    static Runnable takeOff(SceneParts parts) {
        List<Shape> taken = new ArrayList<>();
        for (Piece piece : parts.pieces()) {
            if (piece.shape().isVisible()) {
                piece.shape().setVisible(false);
                taken.add(piece.shape());
            }
        }
        return () -> taken.forEach(shape -> shape.setVisible(true));
    }

    static List<Finding> of(List<Spot> spots, Photograph with, Photograph without) {
        var inspection = new InkInspection(with, without);
        for (Spot spot : spots) {
            if (spot.em() > 0) {
                inspection.words(spot);
            } else {
                inspection.sign(spot);
            }
        }
        return inspection.findings;
    }

    /** In each stretch of an em, so that words half on dark are not saved by their other half. */
    private void words(Spot spot) {
        var ink = spot.ink();
        if (ink.getMinX() >= with.width() || ink.getMaxX() <= 0) {
            return;
        }
        double worst = Double.MAX_VALUE;
        double left = Double.MAX_VALUE;
        double right = -1;
        int stretches = Math.max(1, (int) Math.round(ink.getWidth() / spot.em()));
        for (int i = 0; i < stretches; i++) {
            double from = ink.getMinX() + ink.getWidth() * i / stretches;
            double to = ink.getMinX() + ink.getWidth() * (i + 1) / stretches;
            var core = core(spot, from, to, ink.getMinY(), ink.getMaxY());
            if (core.ratio() > 0) {
                worst = Math.min(worst, core.ratio());
                left = Math.min(left, core.left());
                right = Math.max(right, core.right());
            }
        }
        double missing = spot.em() * 0.75;
        if (right < 0 || left > ink.getMinX() + missing || right < ink.getMaxX() - missing) {
            findings.add(new Finding(Flaw.CLIPPED, "'" + spot.words() + "' is not all to be seen"));
        } else if (isFlat(spot)) {
            findings.add(new Finding(Flaw.CLIPPED, "'" + spot.words() + "' is cut above or below"));
        } else if (worst < WORDS) {
            findings.add(new Finding(Flaw.FAINT_WORDS, "'%s' %.2f:1".formatted(spot.words(), worst)));
        }
    }

    /** An ideograph is nearly as high as the em; a capital, a figure or an ascender above half of it. */
    private static double leastHeight(String words) {
        if (words.codePoints().anyMatch(c -> Character.isIdeographic(c) && FLAT.indexOf(c) < 0)) {
            return 0.7;
        }
        return words.codePoints()
                        .anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c) || TALL.indexOf(c) >= 0)
                ? 0.55
                : 0;
    }

    private boolean isFlat(Spot spot) {
        var ink = spot.ink();
        int top = -1;
        int bottom = -1;
        for (int y = clampY(ink.getMinY()); y < clampY(ink.getMaxY() + spot.em() * 0.1); y++) {
            for (int x = clampX(ink.getMinX()); x < clampX(ink.getMaxX()); x++) {
                if (with.at(x, y) != without.at(x, y)) {
                    top = top < 0 ? y : top;
                    bottom = y;
                    break;
                }
            }
        }
        return bottom - top < spot.em() * leastHeight(spot.words());
    }

    private void sign(Spot spot) {
        var bounds = spot.ink();
        var core = core(spot, bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY());
        if (core.ratio() > 0 && core.ratio() < SIGNS) {
            findings.add(new Finding(
                    Flaw.FAINT_SIGN,
                    "%s at %.0f,%.0f %.2f:1"
                            .formatted(spot.words(), bounds.getMinX(), bounds.getMinY(), core.ratio())));
        }
    }

    /** @param ratio of the ink's core to what is behind it; 0 without ink */
    private record Core(double ratio, double left, double right) {}

    private Core core(Spot spot, double fromX, double toX, double fromY, double toY) {
        var best = new double[CORE];
        double left = Double.MAX_VALUE;
        double right = -1;
        for (int y = clampY(fromY); y < clampY(toY); y++) {
            for (int x = clampX(fromX); x < clampX(toX); x++) {
                int ink = with.at(x, y);
                int behind = without.at(x, y);
                if (ink != behind && spot.mayHaveInkAt(x, y)) {
                    left = Math.min(left, x);
                    right = Math.max(right, x);
                    keep(best, Photograph.ratio(ink, behind));
                }
            }
        }
        // Fewer pixels than a core has are a dot's or a comma's.
        return new Core(best[0] > 0 ? best[0] : Arrays.stream(best).max().orElse(0), left, right);
    }

    /** The highest few, the least of them first. */
    private static void keep(double[] best, double ratio) {
        if (ratio <= best[0]) {
            return;
        }
        int at = 0;
        while (at + 1 < best.length && best[at + 1] < ratio) {
            best[at] = best[at + 1];
            at++;
        }
        best[at] = ratio;
    }

    private int clampX(double x) {
        return Math.clamp(Math.round(x), 0, with.width());
    }

    private int clampY(double y) {
        return Math.clamp(Math.round(y), 0, with.height());
    }
}
