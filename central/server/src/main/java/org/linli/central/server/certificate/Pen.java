package org.linli.central.server.certificate;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.PathIterator;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.linli.central.server.certificate.Lettering.Face;

/** Draws on one page, in millimetres from its upper left corner. One thread. */
final class Pen {
    static final float PAGE_WIDTH = 210;
    static final float PAGE_HEIGHT = 297;
    private static final float POINTS = PDRectangle.A4.getHeight() / PAGE_HEIGHT;

    private final PDPageContentStream stream;
    private final Lettering letters;

    Pen(PDPageContentStream stream, Lettering letters) {
        this.stream = stream;
        this.letters = letters;
    }

    /** How large letters are, in points, and what they look like. */
    record Style(Face face, float size, Color ink) {}

    /** Ideographs are as wide as they are high. */
    static float millimetres(float points) {
        return points / POINTS;
    }

    static float x(float millimetres) {
        return millimetres * POINTS;
    }

    static float y(float millimetres) {
        return (PAGE_HEIGHT - millimetres) * POINTS;
    }

    float width(String text, Style style) throws IOException {
        return millimetres(letters.width(text, style.face(), style.size()));
    }

    void text(String text, Style style, float x, float y) throws IOException {
        text(text, style, Matrix.getTranslateInstance(x(x), y(y)), 0);
    }

    void right(String text, Style style, float x, float y) throws IOException {
        text(text, style, x - width(text, style), y);
    }

    /** @param spacing between the letters, in millimetres */
    void centred(String text, Style style, float spacing, float x, float y) throws IOException {
        int gaps = text.codePointCount(0, text.length()) - 1;
        float left = x - (width(text, style) + gaps * spacing) / 2;
        text(text, style, Matrix.getTranslateInstance(x(left), y(y)), x(spacing));
    }

    /** @param at where the first letter stands, in points */
    void text(String text, Style style, Matrix at, float spacing) throws IOException {
        stream.beginText();
        stream.setNonStrokingColor(style.ink());
        stream.setCharacterSpacing(spacing);
        stream.setTextMatrix(at);
        for (var run : letters.runs(text, style.face())) {
            stream.setFont(run.font(), style.size());
            stream.showText(run.text());
        }
        stream.endText();
    }

    /** Letters with a line around them, which gives a light face weight. */
    void heavy(Style style, float line, Strokes draw) throws IOException {
        stream.saveGraphicsState();
        stream.setRenderingMode(RenderingMode.FILL_STROKE);
        stream.setStrokingColor(style.ink());
        stream.setLineWidth(line);
        draw.run();
        stream.restoreGraphicsState();
    }

    /** What may fail to be written. */
    interface Strokes {
        void run() throws IOException;
    }

    void line(float fromX, float fromY, float toX, float toY, float thick, Color ink) throws IOException {
        stream.setStrokingColor(ink);
        stream.setLineWidth(x(thick));
        stream.moveTo(x(fromX), y(fromY));
        stream.lineTo(x(toX), y(toY));
        stream.stroke();
    }

    void fill(float x, float y, float width, float height, Color ink) throws IOException {
        stream.setNonStrokingColor(ink);
        stream.addRect(x(x), y(y + height), x(width), x(height));
        stream.fill();
    }

    void fill(Shape shape, Color ink) throws IOException {
        stream.setNonStrokingColor(ink);
        path(shape);
        stream.fill();
    }

    void circle(float x, float y, float radius, float thick, Color ink) throws IOException {
        stream.setStrokingColor(ink);
        stream.setLineWidth(x(thick));
        path(new Ellipse2D.Float(x - radius, y - radius, 2 * radius, 2 * radius));
        stream.closeAndStroke();
    }

    void strand(Shape shape, float thick, Color ink) throws IOException {
        stream.setStrokingColor(ink);
        stream.setLineWidth(x(thick));
        path(shape);
        stream.stroke();
    }

    /** What is drawn within stays within the shape; even-odd, so a page with letters in it is the page without them. */
    void within(Shape shape, Strokes draw) throws IOException {
        stream.saveGraphicsState();
        path(shape);
        stream.clipEvenOdd();
        draw.run();
        stream.restoreGraphicsState();
    }

    private void path(Shape shape) throws IOException {
        var toPage = new AffineTransform(POINTS, 0, 0, -POINTS, 0, y(0));
        float[] at = new float[6];
        float lastX = 0;
        float lastY = 0;
        for (var each = shape.getPathIterator(toPage); !each.isDone(); each.next()) {
            switch (each.currentSegment(at)) {
                case PathIterator.SEG_MOVETO -> stream.moveTo(at[0], at[1]);
                case PathIterator.SEG_LINETO -> stream.lineTo(at[0], at[1]);
                case PathIterator.SEG_QUADTO -> {
                    stream.curveTo(
                            lastX + 2f / 3 * (at[0] - lastX),
                            lastY + 2f / 3 * (at[1] - lastY),
                            at[2] + 2f / 3 * (at[0] - at[2]),
                            at[3] + 2f / 3 * (at[1] - at[3]),
                            at[2],
                            at[3]);
                    at[0] = at[2];
                    at[1] = at[3];
                }
                case PathIterator.SEG_CUBICTO -> {
                    stream.curveTo(at[0], at[1], at[2], at[3], at[4], at[5]);
                    at[0] = at[4];
                    at[1] = at[5];
                }
                default -> stream.closePath();
            }
            lastX = at[0];
            lastY = at[1];
        }
    }
}
