package org.linli.peripherals.spi.receipt;

import java.nio.charset.StandardCharsets;

/**
 * One thing on a receipt. Text is UTF-16 as Java has it, characters beyond the basic plane included; it holds no control
 * characters, and lines that are too long are broken by the driver, never cut off.
 */
public sealed interface ReceiptElement {
    /** The longest text of one element, in UTF-16 units. */
    int LONGEST_TEXT = 1000;

    /** The longest content of a QR code, in bytes of UTF-8: version 25 at level M, still readable at 80 mm. */
    int LONGEST_QR = 1000;

    /** The longest content of a barcode; nothing longer fits on 80 mm, and letters sooner. */
    int LONGEST_BARCODE = 24;

    /** The longest feed, in lines. */
    int LONGEST_FEED = 20;

    /** A line of text, or more lines where it is too long. An empty text is an empty line. */
    record Line(String text, TextSize size, Emphasis emphasis, Alignment alignment) implements ReceiptElement {
        public Line {
            Texts.check(text);
        }

        public static Line of(String text) {
            return new Line(text, TextSize.NORMAL, Emphasis.PLAIN, Alignment.LEFT);
        }

        public Line sized(TextSize as) {
            return new Line(text, as, emphasis, alignment);
        }

        public Line bold() {
            return new Line(text, size, Emphasis.BOLD, alignment);
        }

        public Line centred() {
            return new Line(text, size, emphasis, Alignment.CENTRE);
        }

        public Line right() {
            return new Line(text, size, emphasis, Alignment.RIGHT);
        }
    }

    /** A row of two: a text at the left edge, and at the right edge its amount. The left one breaks where it must. */
    record Row(String left, String right, TextSize size, Emphasis emphasis) implements ReceiptElement {
        public Row {
            Texts.check(left);
            Texts.check(right);
        }

        public static Row of(String left, String right) {
            return new Row(left, right, TextSize.NORMAL, Emphasis.PLAIN);
        }

        public Row sized(TextSize as) {
            return new Row(left, right, as, emphasis);
        }

        public Row bold() {
            return new Row(left, right, size, Emphasis.BOLD);
        }
    }

    /** A line across the paper. */
    record Rule() implements ReceiptElement {}

    /** A QR code, centred, as large as is comfortable to scan by hand. */
    record Qr(String content) implements ReceiptElement {
        public Qr {
            if (content.isEmpty() || content.getBytes(StandardCharsets.UTF_8).length > LONGEST_QR) {
                throw new IllegalArgumentException("a QR code holds 1 to " + LONGEST_QR + " bytes");
            }
        }
    }

    /**
     * A Code 128 barcode, centred, with its content in figures below; the content alone where the paper is too narrow for
     * the bars. 80 mm hold 21 letters, or 24 characters most of which are figures.
     */
    record Barcode(String content) implements ReceiptElement {
        public Barcode {
            boolean printable = content.chars().allMatch(c -> c >= ' ' && c <= '~');
            if (content.isEmpty() || content.length() > LONGEST_BARCODE || !printable) {
                throw new IllegalArgumentException("a barcode holds 1 to " + LONGEST_BARCODE + " ASCII characters");
            }
        }
    }

    /** Empty lines. */
    record Feed(int lines) implements ReceiptElement {
        public Feed {
            if (lines < 1 || lines > LONGEST_FEED) {
                throw new IllegalArgumentException("a feed is 1 to " + LONGEST_FEED + " lines");
            }
        }
    }

    /** Past the cutter, and off. */
    record Cut() implements ReceiptElement {}
}
