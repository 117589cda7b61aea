package org.linli.central.server.certificate;

import java.awt.Color;
import java.io.IOException;
import org.apache.pdfbox.util.Matrix;
import org.linli.central.server.certificate.Lettering.Face;

/**
 * Where an authority's seal would stand: a round mark that says 示例 and belongs to nobody. It has no star, no name of an
 * office, and not the size that seals of offices have (国发〔1999〕25号), so that it can be taken for none.
 */
final class SampleSeal {
    static final Color RED = new Color(0xB2, 0x3A, 0x2B);
    private static final float RADIUS = 17;
    private static final String AROUND = "示例印记 · 不具法律效力 · SAMPLE ·";
    private static final double LEAN = Math.toRadians(7);

    private SampleSeal() {}

    static void draw(Pen pen, float x, float y) throws IOException {
        pen.circle(x, y, RADIUS, 0.9f, RED);
        pen.circle(x, y, RADIUS - 1.5f, 0.2f, RED);
        pen.circle(x, y, RADIUS - 6.4f, 0.2f, RED);
        pen.strand(Backdrop.rosette(x, y, RADIUS - 6.8f, RADIUS - 8.2f, 24), 0.1f, RED);
        around(pen, x, y);
        var word = new Pen.Style(Face.SERIF, 22, RED);
        float half = pen.width("示例", word) / 2;
        var at = Matrix.getTranslateInstance(Pen.x(x), Pen.y(y));
        at.rotate(LEAN);
        at.translate(Pen.x(-half), Pen.x(-2.9f));
        pen.heavy(word, 0.5f, () -> pen.text("示例", word, at, 0));
    }

    /** Letters that stand on the ring, the first at the left. */
    private static void around(Pen pen, float x, float y) throws IOException {
        var style = new Pen.Style(Face.SANS, 8.5f, RED);
        float ring = RADIUS - 5.1f;
        double all = pen.width(AROUND, style);
        double stretch = 2 * Math.PI * ring / all;
        double angle = Math.PI + LEAN;
        for (int character : AROUND.codePoints().toArray()) {
            String letter = new String(Character.toChars(character));
            double wide = pen.width(letter, style) * stretch / ring;
            double middle = angle - wide / 2;
            var at = Matrix.getTranslateInstance(
                    Pen.x((float) (x + ring * Math.cos(middle))), Pen.y((float) (y - ring * Math.sin(middle))));
            at.rotate(middle - Math.PI / 2);
            at.translate(Pen.x(-pen.width(letter, style) / 2), 0);
            pen.text(letter, style, at, 0);
            angle -= wide;
        }
    }
}
