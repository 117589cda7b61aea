package org.linli.peripherals.drivers.receiptprinter.escpos;

import java.util.Arrays;

/**
 * A picture of dots, black or not, packed as printers take them.
 *
 * @param bytesAcross eight dots each
 */
@SuppressWarnings("ArrayRecordComponent") // handed on once and never compared
record DotRows(int bytesAcross, int height, byte[] rows) {
    static DotRows blank(int dotsAcross, int height) {
        int across = (dotsAcross + 7) / 8;
        return new DotRows(across, height, new byte[across * height]);
    }

    void dot(int x, int y) {
        rows[y * bytesAcross + x / 8] |= (byte) (0x80 >> (x % 8));
    }

    /** Rows from one on, at most so many. */
    DotRows band(int from, int most) {
        int count = Math.min(most, height - from);
        return new DotRows(
                bytesAcross, count, Arrays.copyOfRange(rows, from * bytesAcross, (from + count) * bytesAcross));
    }
}
