package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.io.ByteArrayOutputStream;
import org.linli.peripherals.spi.receipt.Alignment;
import org.linli.peripherals.spi.receipt.TextSize;

/** ESC/POS commands, by what they do. The bytes are those of Epson's command reference. */
final class Commands {
    private static final int ESC = 0x1B;
    private static final int FS = 0x1C;
    private static final int GS = 0x1D;
    private static final int DLE = 0x10;
    private static final int EOT = 0x04;
    /** Dots of white below the last line: a cut is not exact. */
    private static final int AIR_BELOW = 20;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    byte[] take() {
        byte[] bytes = out.toByteArray();
        out.reset();
        return bytes;
    }

    /** Power-on settings, page 437, Chinese mode. */
    Commands begin() {
        return bytes(ESC, '@', ESC, 't', 0, FS, '&', ESC, 'R', 0);
    }

    Commands text(byte[] encoded) {
        out.writeBytes(encoded);
        return this;
    }

    /** Prints the line and moves down by the line spacing, or the tallest character if that is more. */
    Commands endLine() {
        return bytes('\n');
    }

    /** @param dots from one line to the next; 1 dot is 1/8 mm here, whatever the printer's own unit */
    Commands lineSpacing(int dots) {
        return bytes(ESC, '3', dots);
    }

    Commands feed(int lines) {
        return bytes(ESC, 'd', lines);
    }

    /** Feeds by dots, whatever the line spacing is. */
    Commands feedDots(int dots) {
        return bytes(ESC, 'J', dots);
    }

    Commands bold(boolean on) {
        return bytes(ESC, 'E', on ? 1 : 0);
    }

    Commands size(TextSize size) {
        return bytes(
                GS,
                '!',
                switch (size) {
                    case NORMAL -> 0x00;
                    case WIDE -> 0x10;
                    case TALL -> 0x01;
                    case DOUBLE -> 0x11;
                });
    }

    Commands align(Alignment alignment) {
        return bytes(
                ESC,
                'a',
                switch (alignment) {
                    case LEFT -> 0;
                    case CENTRE -> 1;
                    case RIGHT -> 2;
                });
    }

    /** Model 2, error correction M. */
    Commands qr(byte[] content, int moduleDots) {
        bytes(GS, '(', 'k', 4, 0, 49, 65, 50, 0);
        bytes(GS, '(', 'k', 3, 0, 49, 67, moduleDots);
        bytes(GS, '(', 'k', 3, 0, 49, 69, 49);
        int length = content.length + 3;
        bytes(GS, '(', 'k', length & 0xFF, length >> 8, 49, 80, 48);
        out.writeBytes(content);
        return bytes(GS, '(', 'k', 3, 0, 49, 81, 48);
    }

    /** Code 128, its content below. */
    Commands barcode(BarCode code) {
        bytes(GS, 'h', 80, GS, 'w', BarCode.MODULE_DOTS, GS, 'H', 2, GS, 'f', 0);
        bytes(GS, 'k', 73, code.data().length);
        out.writeBytes(code.data());
        return this;
    }

    /** @param rows packed, eight dots a byte, the left one highest */
    Commands raster(int bytesAcross, int height, byte[] rows) {
        bytes(GS, 'v', '0', 0, bytesAcross & 0xFF, bytesAcross >> 8, height & 0xFF, height >> 8);
        out.writeBytes(rows);
        return this;
    }

    /** Feeds until the last line has passed the cutter, and cuts, leaving a point by which the paper hangs. */
    Commands cut() {
        return bytes(GS, 'V', 66, AIR_BELOW);
    }

    /** Asks for this name to be sent back once everything before it is on paper. */
    Commands sayWhenPrinted(byte[] name) {
        bytes(GS, '(', 'H', 6, 0, 48, 48);
        out.writeBytes(name);
        return this;
    }

    /** Asks for the paper sensor in the order of the commands. */
    Commands askInOrder() {
        return bytes(GS, 'r', 1);
    }

    /** Reports changes of offline, error and paper state by itself. */
    Commands reportByItself() {
        return bytes(GS, 'a', 0x0E);
    }

    /** @param what 1 printer, 2 reason for being offline, 3 error, 4 paper */
    static byte[] askNow(int what) {
        return new byte[] {DLE, EOT, (byte) what};
    }

    /** Forgets what was received and not printed. Answered by {@code 37 25 00}. */
    static byte[] forget() {
        return new byte[] {DLE, 0x14, 8, 1, 3, 20, 1, 6, 2, 8};
    }

    /**
     * A printer looks for real-time commands inside of pictures too. One dot is changed where a picture holds one.
     *
     * @return the same array
     */
    static byte[] withoutRealTimeCommands(byte[] rows) {
        for (int at = 1; at < rows.length; at++) {
            int b = rows[at];
            if (rows[at - 1] == DLE && (b == EOT || b == 0x05 || b == 0x14)) {
                rows[at] = (byte) (b | 0x08);
            }
        }
        return rows;
    }

    private Commands bytes(int... values) {
        for (int value : values) {
            out.write(value);
        }
        return this;
    }
}
