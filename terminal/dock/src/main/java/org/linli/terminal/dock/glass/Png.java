package org.linli.terminal.dock.glass;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/**
 * PNG made quickly rather than small (W3C PNG, 3rd edition). A terminal's screen has few colours, and with at most 256 of
 * them a pixel is one byte; that is a third of the bytes to pack, and packing is what takes the time.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
    private static final int BITS = 8;
    private static final int TRUE_COLOUR = 2;
    private static final int INDEXED = 3;
    private static final int RGB = 0xFFFFFF;
    private static final int MOST_COLOURS = 256;
    private static final int BUFFER = 1 << 16;

    private Png() {}

    static byte[] of(int[] pixels, int stride, Area area) {
        var palette = new Palette();
        byte[] rows = palette.rows(pixels, stride, area);
        boolean indexed = rows.length > 0;
        var header = ByteBuffer.allocate(13)
                .putInt(area.width())
                .putInt(area.height())
                .put((byte) BITS)
                .put((byte) (indexed ? INDEXED : TRUE_COLOUR));
        var png = new ByteArrayOutputStream(BUFFER);
        png.writeBytes(SIGNATURE);
        chunk(png, "IHDR", header.array());
        if (indexed) {
            chunk(png, "PLTE", palette.bytes());
        }
        chunk(png, "IDAT", packed(indexed ? rows : trueColour(pixels, stride, area)));
        chunk(png, "IEND", new byte[0]);
        return png.toByteArray();
    }

    /** Each row behind its filter byte, which is 0: as it is. */
    private static byte[] trueColour(int[] pixels, int stride, Area area) {
        byte[] rows = new byte[area.height() * (1 + 3 * area.width())];
        int at = 0;
        for (int y = area.y(); y < area.y() + area.height(); y++) {
            at++;
            int from = y * stride + area.x();
            for (int i = from; i < from + area.width(); i++) {
                int pixel = pixels[i];
                rows[at++] = (byte) (pixel >> 16);
                rows[at++] = (byte) (pixel >> 8);
                rows[at++] = (byte) pixel;
            }
        }
        return rows;
    }

    private static byte[] packed(byte[] rows) {
        var deflater = new Deflater(Deflater.BEST_SPEED);
        try {
            deflater.setInput(rows);
            deflater.finish();
            var out = new ByteArrayOutputStream(BUFFER);
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
            return out.toByteArray();
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String type, byte[] data) {
        byte[] name = type.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(name);
        crc.update(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        png.writeBytes(name);
        png.writeBytes(data);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }

    /** The colours of one picture, in the order they are met. An open hash: four places for each colour. */
    private static final class Palette {
        private static final int PLACES = 1024;
        private static final int FREE = -1;
        private static final int SPREAD = 0x9E3779B1;
        private static final int SHIFT = 32 - 10;

        private final int[] colours = new int[PLACES];
        private final byte[] numbers = new byte[PLACES];
        private final byte[] inOrder = new byte[3 * MOST_COLOURS];
        private int count;

        Palette() {
            Arrays.fill(colours, FREE);
        }

        /** Rows of colour numbers, each behind its filter byte; nothing when there are too many colours. */
        byte[] rows(int[] pixels, int stride, Area area) {
            byte[] rows = new byte[area.height() * (1 + area.width())];
            int at = 0;
            int lastColour = FREE;
            byte last = 0;
            for (int y = area.y(); y < area.y() + area.height(); y++) {
                at++;
                int from = y * stride + area.x();
                for (int i = from; i < from + area.width(); i++) {
                    int colour = pixels[i] & RGB;
                    if (colour != lastColour) {
                        int place = place(colour);
                        if (place < 0) {
                            return new byte[0];
                        }
                        last = numbers[place];
                        lastColour = colour;
                    }
                    rows[at++] = last;
                }
            }
            return rows;
        }

        private int place(int colour) {
            int place = (colour * SPREAD) >>> SHIFT;
            while (colours[place] != colour) {
                if (colours[place] == FREE) {
                    return count == MOST_COLOURS ? -1 : add(place, colour);
                }
                place = (place + 1) & (PLACES - 1);
            }
            return place;
        }

        private int add(int place, int colour) {
            colours[place] = colour;
            numbers[place] = (byte) count;
            inOrder[3 * count] = (byte) (colour >> 16);
            inOrder[3 * count + 1] = (byte) (colour >> 8);
            inOrder[3 * count + 2] = (byte) colour;
            count++;
            return place;
        }

        byte[] bytes() {
            return Arrays.copyOf(inOrder, 3 * count);
        }
    }
}
