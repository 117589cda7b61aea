package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import org.linli.peripherals.spi.receipt.Emphasis;
import org.linli.peripherals.spi.receipt.TextSize;

/**
 * Draws a line of text the printer's font cannot set, character by character on the printer's own grid of columns, so
 * that such a line stands as straight as its neighbours. Loaded only when such a line comes: it brings in AWT.
 */
final class TextPicture {
    private static final int COLUMN = EscPosSettings.DOTS_IN_A_COLUMN;
    private static final int HEIGHT = 24;
    /** Where the letters of printers' own fonts stand. */
    private static final float BASELINE = 19.2f;

    /** At this size the tails of g and y still fit into the cell. */
    private static final float POINTS = 23f;

    private static final int DARK = 112;
    /** All but the last have the rare characters of names, the first also figures of one width; then what Java finds. */
    private static final List<String> FAMILIES = List.of(
            "Noto Sans Mono CJK SC",
            "Noto Sans CJK SC",
            "Noto Sans CJK JP",
            "WenQuanYi Zen Hei",
            "SimSun-ExtB",
            Font.SANS_SERIF);

    private TextPicture() {}

    static DotRows draw(String text, TextSize size, Emphasis emphasis) {
        int wide = size == TextSize.WIDE || size == TextSize.DOUBLE ? 2 : 1;
        int tall = size == TextSize.TALL || size == TextSize.DOUBLE ? 2 : 1;
        int width = Math.max(1, GbText.width(text)) * COLUMN;
        var image = new BufferedImage(width * wide, HEIGHT * tall, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setColor(Color.WHITE);
        pen.scale(wide, tall);
        int x = 0;
        for (int c : text.codePoints().toArray()) {
            String one = Character.toString(c);
            pen.setFont(font(c, emphasis));
            var metrics = pen.getFontMetrics();
            int cell = GbText.width(c) * COLUMN;
            float left = x + (cell - metrics.stringWidth(one)) / 2f;
            pen.drawString(one, Math.max(x, left), BASELINE);
            x += cell;
        }
        pen.dispose();
        return dots(image);
    }

    private static Font font(int c, Emphasis emphasis) {
        int style = emphasis == Emphasis.BOLD ? Font.BOLD : Font.PLAIN;
        Font font = new Font(Font.SANS_SERIF, style, 1);
        for (String family : FAMILIES) {
            Font candidate = new Font(family, style, 1);
            // Java answers an unknown family with its default one.
            if (candidate.getFamily().equals(family) && candidate.canDisplay(c)) {
                font = candidate;
                break;
            }
        }
        return font.deriveFont(POINTS);
    }

    private static DotRows dots(BufferedImage image) {
        var rows = DotRows.blank(image.getWidth(), image.getHeight());
        var raster = image.getRaster();
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (raster.getSample(x, y, 0) >= DARK) {
                    rows.dot(x, y);
                }
            }
        }
        return rows;
    }
}
