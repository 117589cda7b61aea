package org.linli.terminal.face.draw;

import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Arc;
import javafx.scene.shape.ArcType;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.SVGPath;
import javafx.scene.shape.Shape;
import javafx.scene.shape.StrokeLineCap;
import javafx.scene.shape.StrokeLineJoin;
import javafx.scene.transform.Scale;
import javafx.scene.transform.Translate;
import javafx.util.Duration;
import org.linli.terminal.face.look.Look;

/** Strokes and sheets. Belongs to the JavaFX thread. */
public final class Drawing {
    private static final double GRID = 24;
    private static final double STROKE_ON_GRID = 2;
    /** As the drawings are made for (central's vocabulary). */
    private static final double SKETCH_STROKE = 2.2;
    /** The arc steps rather than glides: a repaint of a thumbnail eight times a second, cheap without a graphics card. */
    private static final Duration ARC_STEP = Duration.millis(125);

    private static final double ARC_STEPS_A_TURN = 12;

    private Drawing() {}

    /** An icon, {@code side} pixels square, its upper left at {@code x}, {@code y}. */
    public static Shape icon(Icon icon, double x, double y, double side, Color ink) {
        var path = new SVGPath();
        path.setContent(icon.path());
        path.setFill(null);
        path.setStroke(ink);
        path.setStrokeWidth(STROKE_ON_GRID);
        path.setStrokeLineCap(StrokeLineCap.SQUARE);
        path.setStrokeLineJoin(StrokeLineJoin.MITER);
        path.setMouseTransparent(true);
        path.setManaged(false);
        path.getTransforms().setAll(new Translate(Math.rint(x), Math.rint(y)), new Scale(side / GRID, side / GRID));
        return path;
    }

    /**
     * A drawing of the vocabulary by which two screens know each other, in strokes with round ends.
     *
     * @param path SVG's path language, on a grid of 24
     */
    public static Shape sketch(String path, double x, double y, double side, Color ink) {
        var sketch = new SVGPath();
        sketch.setContent(path);
        sketch.setFill(null);
        sketch.setStroke(ink);
        sketch.setStrokeWidth(SKETCH_STROKE);
        sketch.setStrokeLineCap(StrokeLineCap.ROUND);
        sketch.setStrokeLineJoin(StrokeLineJoin.ROUND);
        sketch.setMouseTransparent(true);
        sketch.setManaged(false);
        sketch.getTransforms().setAll(new Translate(Math.rint(x), Math.rint(y)), new Scale(side / GRID, side / GRID));
        return sketch;
    }

    public static Rectangle block(double x, double y, double width, double height, Color ink) {
        var block = new Rectangle(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
        block.setFill(ink);
        block.setMouseTransparent(true);
        block.setManaged(false);
        return block;
    }

    /** An outline that lies wholly inside its rectangle. */
    public static Frame frame(double x, double y, double width, double height, double thickness, Color ink) {
        return new Frame(x, y, width, height, thickness, ink);
    }

    /**
     * A sheet of paper on the page. Its shadow is a few pale steps, not a blur: a blur of this size costs a third of a
     * frame without a graphics card. Where there is no third colour, the sheet is outlined.
     */
    public static Region paper(Look look, double x, double y, double width, double height) {
        var paper = new Pane();
        paper.setManaged(false);
        paper.setMouseTransparent(true);
        paper.resizeRelocate(Math.rint(x), Math.rint(y), Math.rint(width), Math.rint(height));
        var colours = look.colours();
        if (colours.outlined()) {
            paper.getChildren()
                    .setAll(
                            block(0, 0, width, height, colours.sheet()),
                            frame(0, 0, width, height, look.thick(), colours.ink()));
            return paper;
        }
        int steps = 6;
        double reach = look.px(4.5);
        for (int step = steps; step >= 1; step--) {
            double spread = reach * step / steps;
            var shade = block(
                    look.px(2) - spread / 3,
                    height - look.px(6),
                    width - 2 * look.px(2) + spread / 1.5,
                    look.px(6) + spread,
                    colours.shadow().deriveColor(0, 1, 1, 0.11 + 0.04 * (steps - step)));
            paper.getChildren().add(shade);
        }
        paper.getChildren()
                .addAll(
                        block(0, 0, width, height + look.thick(), colours.rule()),
                        block(0, 0, width, height, colours.rule()),
                        block(1, 1, width - 2, height - 2, colours.sheet()));
        return paper;
    }

    /** The double outline around what has the focus: told apart without colour, on any ground. */
    public static Pane focusRing(Look look, double width, double height) {
        var ring = new Pane();
        ring.setManaged(false);
        ring.setMouseTransparent(true);
        double inner = look.px(0.75);
        double outer = look.px(0.75);
        var colours = look.colours();
        ring.getChildren()
                .setAll(
                        frame(-inner, -inner, width + 2 * inner, height + 2 * inner, inner, colours.ground()),
                        frame(
                                -inner - outer,
                                -inner - outer,
                                width + 2 * (inner + outer),
                                height + 2 * (inner + outer),
                                outer,
                                colours.ink()));
        return ring;
    }

    /** Says that something is awaited or under way. Keeps still where nothing may move. */
    public static WaitingArc waitingArc(Look look, double x, double y, double side, Color ink) {
        return new WaitingArc(look, x, y, side, ink);
    }

    /** An open ring that turns in steps for as long as it is on a scene. */
    public static final class WaitingArc extends Pane {
        private final Timeline turning;

        WaitingArc(Look look, double x, double y, double side, Color ink) {
            setManaged(false);
            setMouseTransparent(true);
            resizeRelocate(Math.rint(x), Math.rint(y), side, side);
            double stroke = Math.max(look.px(0.75), side / 12);
            double radius = (side - stroke) / 2;
            var track = arc(side / 2, radius, 0, 360, stroke, look.colours().rule());
            var arc = arc(side / 2, radius, 90, 100, stroke, ink);
            if (look.colours().outlined()) {
                track.setStroke(ink);
                track.setStrokeWidth(look.px(0.25));
            }
            getChildren().setAll(track, arc);
            turning = new Timeline(new KeyFrame(
                    ARC_STEP, step -> arc.setStartAngle((arc.getStartAngle() - 360 / ARC_STEPS_A_TURN) % 360)));
            turning.setCycleCount(Animation.INDEFINITE);
            if (look.moving()) {
                sceneProperty().addListener((property, before, scene) -> {
                    if (scene == null) {
                        turning.stop();
                    } else {
                        turning.play();
                    }
                });
            }
        }

        private static Arc arc(double centre, double radius, double from, double length, double stroke, Color ink) {
            var arc = new Arc(centre, centre, radius, radius, from, length);
            arc.setType(ArcType.OPEN);
            arc.setFill(null);
            arc.setStroke(ink);
            arc.setStrokeWidth(stroke);
            arc.setStrokeLineCap(StrokeLineCap.BUTT);
            return arc;
        }
    }
}
