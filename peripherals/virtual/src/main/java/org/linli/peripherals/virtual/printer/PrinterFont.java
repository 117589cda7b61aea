package org.linli.peripherals.virtual.printer;

import java.awt.Font;
import java.nio.charset.Charset;

/**
 * The printer's built-in font: 12 by 24 dots for a figure, 24 by 24 for a Chinese character. It has what fonts of such
 * printers have, the two-byte characters of GB18030 and extension A; what it lacks comes out as an empty box.
 */
final class PrinterFont {
    static final int CELL = 12;
    static final int HEIGHT = 24;
    /** From the top of a cell to the line the letters stand on. */
    static final float BASELINE = 20.2f;

    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final String LACKING = "□";

    private final Font font;

    PrinterFont() {
        Font wanted = new Font("Noto Sans Mono CJK SC", Font.PLAIN, HEIGHT);
        if (!wanted.getFamily().startsWith("Noto Sans Mono CJK")) {
            throw new IllegalStateException(
                    "the virtual printer draws with Noto Sans Mono CJK SC: install fonts-noto-cjk");
        }
        font = wanted.deriveFont(23.4f);
    }

    Font font() {
        return font;
    }

    static String shown(int c) {
        boolean has = c < 0x80 || c == 0xA5 || (c >= 0x3400 && c <= 0x4DB5) || bytes(c) == 2;
        return has ? Character.toString(c) : LACKING;
    }

    /** Dots across at normal size. */
    static int width(int c) {
        return c < 0x80 || c == 0xA5 ? CELL : 2 * CELL;
    }

    private static int bytes(int c) {
        return Character.toString(c).getBytes(GB18030).length;
    }
}
