package org.linli.peripherals.virtual.printer;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The line being set: characters and bit images side by side, printed together when the line ends. */
final class LineBuffer {
    /** One thing in the line, as large as it comes out. */
    private record Item(int c, @Nullable BufferedImage image, int wide, int tall, boolean bold, boolean underlined) {
        int width() {
            return image != null ? image.getWidth() : PrinterFont.width(c) * wide;
        }

        int height() {
            return image != null ? image.getHeight() : PrinterFont.HEIGHT * tall;
        }
    }

    private final List<Item> items = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    boolean isEmpty() {
        return items.isEmpty();
    }

    /** Whether something so wide still fits. */
    boolean fits(int dots) {
        return width() + dots <= Roll.PRINTABLE;
    }

    void add(int c, Manner manner) {
        items.add(new Item(c, null, manner.wide, manner.tall, manner.bold, manner.underlined));
        text.appendCodePoint(c);
    }

    void add(BufferedImage image) {
        items.add(new Item(0, image, 1, 1, false, false));
        text.append('▒');
    }

    int width() {
        return items.stream().mapToInt(Item::width).sum();
    }

    int height() {
        return items.stream().mapToInt(Item::height).max().orElse(0);
    }

    void clear() {
        items.clear();
        text.setLength(0);
    }

    /** Draws the line below the head and empties itself. Characters of different heights stand on one line. */
    void draw(Roll roll, PrinterFont font, int alignment) {
        int height = height();
        int x = alignment * (Roll.PRINTABLE - width()) / 2;
        Graphics2D pen = roll.pen(height);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        pen.setFont(font.font());
        for (Item item : items) {
            draw(pen, item, x, height - item.height());
            x += item.width();
        }
        pen.dispose();
        roll.note(text.toString().stripTrailing());
        clear();
    }

    private static void draw(Graphics2D pen, Item item, int x, int y) {
        if (item.image() != null) {
            pen.drawImage(item.image(), x, y, null);
            return;
        }
        Graphics2D at = (Graphics2D) pen.create();
        at.translate(x, y);
        at.scale(item.wide(), item.tall());
        String shown = PrinterFont.shown(item.c());
        int cell = PrinterFont.width(item.c());
        double left = (cell - at.getFontMetrics().getStringBounds(shown, at).getWidth()) / 2;
        at.drawString(shown, (float) left, PrinterFont.BASELINE);
        if (item.bold()) {
            // The head burns each dot twice, the second time one dot further.
            at.drawString(shown, (float) left + 1f / item.wide(), PrinterFont.BASELINE);
        }
        if (item.underlined()) {
            at.fillRect(0, PrinterFont.HEIGHT - 1, cell, 1);
        }
        at.dispose();
    }
}
