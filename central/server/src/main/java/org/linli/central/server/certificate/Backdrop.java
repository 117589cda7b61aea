package org.linli.central.server.certificate;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import org.apache.fontbox.ttf.TrueTypeFont;

/**
 * What lies under the words: an engraved border, and a tint in which a word hides.
 *
 * <p>The whole sheet is filled with fine lines. Within the letters of {@value #WORD} stand other lines, three times as thick
 * and three times as far apart: the same amount of ink, so that the eye sees one tint. A copier loses fine lines and keeps
 * thick ones, and the word appears. Every line is where it is for every certificate: it tells papers from copies, not one
 * paper from another.
 */
final class Backdrop {
    static final String WORD = "复印件";

    /** Millimetres between two fine lines, and how thick they are: 170 to the inch, one dot of a 600 dpi printer. */
    static final float FINE_PITCH = 0.30f;

    static final float FINE_LINE = 0.045f;
    static final float COARSE = 3;

    private static final Color TINT = new Color(0x86, 0xB4, 0xB0);
    private static final Color ENGRAVED = new Color(0x2E, 0x78, 0x7A);
    private static final Color PALE = new Color(0x9C, 0xC3, 0xBF);

    /** Where the border runs, in millimetres from the edge: printers leave up to 5 mm blank. */
    private static final float BORDER = 11;

    private static final float SWING = 2.6f;
    private static final int STRANDS = 7;
    private static final float WAVE = 7.6f;
    private static final float STEP = 0.8f;
    private static final float WORD_HEIGHT = 34;
    private static final double LEAN = Math.toRadians(-32);

    private final Shape word;

    Backdrop(TrueTypeFont font) throws IOException {
        this.word = outline(font);
    }

    void draw(Pen pen) throws IOException {
        var inner = new Rectangle2D.Float(
                BORDER + SWING,
                BORDER + SWING,
                Pen.PAGE_WIDTH - 2 * (BORDER + SWING),
                Pen.PAGE_HEIGHT - 2 * (BORDER + SWING));
        var words = words();
        words.intersect(new Area(inner));
        var around = new Path2D.Float(Path2D.WIND_EVEN_ODD);
        around.append(inner, false);
        around.append(words, false);
        pen.within(around, () -> lines(pen, FINE_PITCH, FINE_LINE));
        pen.within(words, () -> lines(pen, FINE_PITCH * COARSE, FINE_LINE * COARSE));
        border(pen);
    }

    /**
     * From the lower left to the upper right. Filled, not stroked: a program that draws a screen makes strokes at least a dot
     * thick, and then the two tints are not one.
     */
    private static void lines(Pen pen, float pitch, float thick) throws IOException {
        var all = new Path2D.Float(Path2D.WIND_NON_ZERO);
        float apart = pitch * (float) Math.sqrt(2);
        float wide = thick * (float) Math.sqrt(2);
        for (float from = -Pen.PAGE_HEIGHT; from < Pen.PAGE_WIDTH; from += apart) {
            all.moveTo(from, Pen.PAGE_HEIGHT);
            all.lineTo(from + Pen.PAGE_HEIGHT, 0);
            all.lineTo(from + Pen.PAGE_HEIGHT + wide, 0);
            all.lineTo(from + wide, Pen.PAGE_HEIGHT);
            all.closePath();
        }
        pen.fill(all, TINT);
    }

    /** Staggered over the sheet, leaning the other way than the lines. */
    Area words() {
        var all = new Area();
        int row = 0;
        for (float y = 36; y < Pen.PAGE_HEIGHT + 30; y += 62) {
            float shift = row % 2 == 0 ? -4 : -72;
            for (float x = shift; x < Pen.PAGE_WIDTH + 40; x += 136) {
                var there = AffineTransform.getTranslateInstance(x, y + 20);
                there.rotate(LEAN);
                all.add(new Area(there.createTransformedShape(word)));
            }
            row++;
        }
        return all;
    }

    private static Shape outline(TrueTypeFont font) throws IOException {
        var whole = new Area();
        float scale = WORD_HEIGHT / font.getUnitsPerEm();
        float x = 0;
        for (int character : WORD.codePoints().toArray()) {
            int glyph = font.getUnicodeCmapLookup().getGlyphId(character);
            var path = new Path2D.Float(Path2D.WIND_NON_ZERO);
            path.append(font.getGlyph().getGlyph(glyph).getPath(), false);
            whole.add(new Area(new AffineTransform(scale, 0, 0, -scale, x, 0).createTransformedShape(path)));
            x += font.getAdvanceWidth(glyph) * scale;
        }
        return whole;
    }

    /** Strands that swing around one line, each a little later than the one before, and a rosette on each corner. */
    private static void border(Pen pen) throws IOException {
        float right = Pen.PAGE_WIDTH - BORDER;
        float bottom = Pen.PAGE_HEIGHT - BORDER;
        for (int strand = 0; strand < STRANDS; strand++) {
            double phase = 2 * Math.PI * strand / STRANDS;
            var ink = strand % 2 == 0 ? ENGRAVED : PALE;
            pen.strand(side(BORDER, right, x -> x, x -> BORDER + swing(x - BORDER, right - BORDER, phase)), 0.09f, ink);
            pen.strand(side(BORDER, right, x -> x, x -> bottom + swing(x - BORDER, right - BORDER, phase)), 0.09f, ink);
            pen.strand(
                    side(BORDER, bottom, y -> BORDER + swing(y - BORDER, bottom - BORDER, phase), y -> y), 0.09f, ink);
            pen.strand(
                    side(BORDER, bottom, y -> right + swing(y - BORDER, bottom - BORDER, phase), y -> y), 0.09f, ink);
        }
        for (float x : new float[] {BORDER, right}) {
            for (float y : new float[] {BORDER, bottom}) {
                pen.strand(rosette(x, y, 6.2f, 4.2f, 12), 0.09f, ENGRAVED);
                pen.strand(rosette(x, y, 3.4f, 2.6f, 8), 0.09f, ENGRAVED);
            }
        }
        float in = BORDER + SWING + 1.6f;
        pen.strand(new Rectangle2D.Float(in, in, Pen.PAGE_WIDTH - 2 * in, Pen.PAGE_HEIGHT - 2 * in), 0.14f, ENGRAVED);
    }

    /** A whole number of waves fits into the side, so that both ends meet the corner alike. */
    private static float swing(float along, float length, double phase) {
        double waves = Math.round(length / WAVE);
        double slow = Math.round(length / (WAVE * 4));
        double angle = 2 * Math.PI * along / length;
        return (float) (SWING * Math.sin(waves * angle + phase) * (0.72 + 0.28 * Math.cos(slow * angle)));
    }

    private interface Place {
        float at(float along);
    }

    private static Shape side(float from, float to, Place x, Place y) {
        var path = new Path2D.Float();
        int steps = Math.round((to - from) / STEP);
        for (int i = 0; i <= steps; i++) {
            float along = from + (to - from) * i / steps;
            if (i == 0) {
                path.moveTo(x.at(along), y.at(along));
            } else {
                path.lineTo(x.at(along), y.at(along));
            }
        }
        return path;
    }

    /** A circle whose radius swings; two of them, half a petal apart. */
    static Shape rosette(float x, float y, float outer, float inner, int petals) {
        var path = new Path2D.Float();
        for (int layer = 0; layer < 4; layer++) {
            double shift = Math.PI * layer / 2 / petals;
            int steps = petals * 16;
            for (int i = 0; i <= steps; i++) {
                double angle = 2 * Math.PI * i / steps;
                double radius = (outer + inner) / 2 + (outer - inner) / 2 * Math.cos(petals * (angle + shift));
                float px = (float) (x + radius * Math.cos(angle));
                float py = (float) (y + radius * Math.sin(angle));
                if (i == 0) {
                    path.moveTo(px, py);
                } else {
                    path.lineTo(px, py);
                }
            }
            path.closePath();
        }
        return path;
    }
}
