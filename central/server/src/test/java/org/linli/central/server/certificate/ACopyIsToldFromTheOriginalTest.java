package org.linli.central.server.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/** The hidden word: the same tint for the eye, and what a copier that loses fine lines leaves of it. */
class ACopyIsToldFromTheOriginalTest {
    private static final int DOTS = 300;
    private static final float DOTS_A_MILLIMETRE = DOTS / 25.4f;

    /** Gray beyond which a copier sees paper: a dot that a fine line merely crosses is lighter, one within a thick line darker. */
    private static final int PAPER = 190;

    @Test
    void theWordIsHiddenInTheTintAndStandsOutWhenFineLinesAreLost() throws Exception {
        Area words;
        BufferedImage page;
        try (var fonts = FontShelf.ofThisMachine();
                var document = new PDDocument()) {
            var backdrop = new Backdrop(fonts.sans());
            words = backdrop.words();
            var sheet = new PDPage(PDRectangle.A4);
            document.addPage(sheet);
            try (var stream = new PDPageContentStream(document, sheet)) {
                backdrop.draw(new Pen(stream, new Lettering(document, fonts)));
            }
            var bytes = new ByteArrayOutputStream();
            document.save(bytes);
            try (var read = Loader.loadPDF(bytes.toByteArray())) {
                page = new PDFRenderer(read).renderImageWithDPI(0, DOTS, ImageType.GRAY);
            }
        }
        var inside = new Tone();
        var outside = new Tone();
        var mask = mask(words, page.getWidth(), page.getHeight());
        for (int y = dots(30); y < dots(267); y++) {
            for (int x = dots(30); x < dots(180); x++) {
                boolean within = mask.getRaster().getSample(x, y, 0) > 0;
                (within ? inside : outside).add(page.getRaster().getSample(x, y, 0));
            }
        }
        assertTrue(inside.count > 400_000 && outside.count > 400_000, inside.count + " and " + outside.count);
        assertEquals(outside.mean(), inside.mean(), 1.5, "one tint");
        assertTrue(outside.copied() < 0.01, "the sheet is blank on a copy: " + outside.copied());
        assertTrue(inside.copied() > 0.08, "the word is not: " + inside.copied());
    }

    private static int dots(float millimetres) {
        return (int) (millimetres * DOTS_A_MILLIMETRE);
    }

    private static BufferedImage mask(Area words, int width, int height) {
        var mask = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        var graphics = mask.createGraphics();
        graphics.scale(DOTS_A_MILLIMETRE, DOTS_A_MILLIMETRE);
        graphics.fill(words);
        graphics.dispose();
        return mask;
    }

    private static final class Tone {
        private long count;
        private long sum;
        private long dark;

        void add(int gray) {
            count++;
            sum += gray;
            dark += gray < PAPER ? 1 : 0;
        }

        double mean() {
            return (double) sum / count;
        }

        double copied() {
            return (double) dark / count;
        }
    }
}
