package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * Text for the printer's own font: GB18030, with the yen sign taken from code page 437.
 *
 * <p>In GB18030 a narrow yen sign (U+00A5) is a four-byte code no printer's font has, and 5C prints a backslash; the
 * full-width one is twice as wide as a figure. Page 437 has it at 9D, which in Chinese mode begins a Chinese character.
 * So Chinese mode is left for that one byte.
 */
final class GbText {
    private static final Charset GB18030 = Charset.forName("GB18030");
    private static final int YEN = 0xA5;
    private static final byte[] YEN_IN_PAGE_437 = {0x1C, '.', (byte) 0x9D, 0x1C, '&'};

    private final boolean fourByteFont;

    GbText(boolean fourByteFont) {
        this.fourByteFont = fourByteFont;
    }

    /** Whether the printer's font has all of it. */
    boolean has(String text) {
        return text.codePoints().allMatch(this::has);
    }

    byte[] bytes(String text) {
        var out = new ByteArrayOutputStream();
        text.codePoints().forEach(c -> out.writeBytes(c == YEN ? YEN_IN_PAGE_437 : encoded(c)));
        return out.toByteArray();
    }

    private boolean has(int c) {
        if (c < 0x80 || c == YEN) {
            return true;
        }
        if (movedIn2022(c)) {
            return false;
        }
        return switch (encoded(c).length) {
            case 2 -> true;
            // Extension A is what GB18030-2000 asks a font with four-byte codes to have.
            case 4 -> fourByteFont && c >= 0x3400 && c <= 0x4DB5;
            default -> false;
        };
    }

    /** GB18030-2022 gave these new places; a printer's font may still have the old ones. */
    private static boolean movedIn2022(int c) {
        return (c >= 0x9FB4 && c <= 0x9FBB) || (c >= 0xFE10 && c <= 0xFE19) || (c >= 0xE000 && c <= 0xF8FF);
    }

    private static byte[] encoded(int c) {
        return Character.toString(c).getBytes(GB18030);
    }

    /** Columns of font A a character takes. */
    static int width(int c) {
        return c < 0x80 || c == YEN ? 1 : 2;
    }

    static int width(String text) {
        return text.codePoints().map(GbText::width).sum();
    }
}
