package org.linli.peripherals.virtual.printer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * The paper: what has passed the head since the last cut. 80 mm wide, of which 72 mm (576 dots) are printed on. The
 * cutter sits 14 mm behind the head, which is why every receipt begins with so much white.
 */
final class Roll {
    static final int PRINTABLE = 576;

    private static final int MARGIN = 32;
    private static final int HEAD_TO_CUTTER = 112;
    private static final int GROW = 1024;
    private static final Color PAPER = new Color(0xFB, 0xFB, 0xF8);
    /** Burnt dots are a very dark grey, and their edges bleed: the letters are drawn with soft edges. */
    private static final Color INK = new Color(0x1D, 0x1D, 0x22);

    /** The tails of g and y hang a little below their cell. */
    private static final int TAILS = 4;

    private static final int TEAR_DEPTH = 7;

    private final List<String> text = new ArrayList<>();
    private BufferedImage canvas = blank(GROW);
    /** Rows of this piece that have passed the head. */
    private int head = HEAD_TO_CUTTER;

    private boolean marked;

    /** A pen on the rows below the head, set so that 0, 0 is the left end of the first of them. */
    Graphics2D pen(int rows) {
        while (head + rows + TAILS > canvas.getHeight()) {
            grow();
        }
        Graphics2D pen = canvas.createGraphics();
        pen.translate(MARGIN, head);
        pen.clipRect(0, 0, PRINTABLE, rows + TAILS);
        pen.setColor(INK);
        marked = true;
        return pen;
    }

    void feed(int rows) {
        head += rows;
        while (head > canvas.getHeight()) {
            grow();
        }
    }

    void note(String line) {
        text.add(line);
    }

    /** Rows fed before cutting, so that the last printed row has passed the cutter. */
    static int toCutter() {
        return HEAD_TO_CUTTER;
    }

    boolean marked() {
        return marked;
    }

    /** Cuts where the cutter is: what has not yet passed it stays, and heads the next piece. */
    PaperPiece cut() {
        return part(true);
    }

    /** The roll ended, or somebody tore it out: everything that passed the head is on this piece. */
    PaperPiece tear() {
        head += HEAD_TO_CUTTER;
        feed(0);
        return part(false);
    }

    private PaperPiece part(boolean cut) {
        int end = Math.max(1, head - HEAD_TO_CUTTER);
        var picture = new BufferedImage(canvas.getWidth(), end, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.drawImage(canvas, 0, 0, null);
        if (!cut) {
            fray(pen, picture.getWidth(), end);
        }
        pen.dispose();
        var piece = new PaperPiece(picture, text, cut);
        var rest = blank(GROW);
        Graphics2D carry = rest.createGraphics();
        if (cut) {
            carry.drawImage(canvas, 0, -end, null);
        }
        carry.dispose();
        canvas = rest;
        head = HEAD_TO_CUTTER;
        marked = false;
        text.clear();
        return piece;
    }

    /** A torn edge. */
    private static void fray(Graphics2D pen, int width, int end) {
        pen.setColor(new Color(0x9A, 0x9A, 0x98));
        var random = new Random(end);
        int depth = 3;
        for (int x = 0; x < width; x++) {
            depth = Math.clamp(depth + random.nextInt(3) - 1, 1, TEAR_DEPTH);
            pen.fillRect(x, end - depth, 1, depth);
        }
    }

    private void grow() {
        var taller = blank(canvas.getHeight() + GROW);
        Graphics2D pen = taller.createGraphics();
        pen.drawImage(canvas, 0, 0, null);
        pen.dispose();
        canvas = taller;
    }

    private static BufferedImage blank(int rows) {
        var image = new BufferedImage(PRINTABLE + 2 * MARGIN, rows, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(PAPER);
        pen.fillRect(0, 0, image.getWidth(), rows);
        pen.dispose();
        return image;
    }
}
