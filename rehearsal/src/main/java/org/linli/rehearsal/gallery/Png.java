package org.linli.rehearsal.gallery;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PNG (ISO/IEC 15948) of a flat picture: with a palette where 256 colours do, else in true colour, each row as its
 * difference from the one above. The JDK's own writer weighs five filters for every row; thousands of pictures of mostly
 * nothing have no use for that, and take a tenth of its time here.
 */
final class Png {
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int PALETTE = 256;
    private static final int TRUE_COLOUR = 2;
    private static final int PALETTE_COLOUR = 3;
    private static final int DEFLATE_LEVEL = 4;

    private final int width;
    private final int height;
    private final int[] rgb;

    private Png(int width, int height, int[] rgb) {
        this.width = width;
        this.height = height;
        this.rgb = rgb;
    }

    /** @param rgb row by row; the highest byte of each is not looked at */
    static byte[] of(int width, int height, int[] rgb) {
        try {
            return new Png(width, height, rgb).bytes();
        } catch (IOException impossible) {
            throw new IllegalStateException("in memory", impossible);
        }
    }

    private byte[] bytes() throws IOException {
        Map<Integer, Integer> palette = new HashMap<>();
        var rows = new byte[height * (width + 1)];
        boolean few = index(palette, rows);
        var bytes = new ByteArrayOutputStream(100_000);
        var out = new DataOutputStream(bytes);
        out.write(SIGNATURE);
        chunk(out, "IHDR", header(few ? PALETTE_COLOUR : TRUE_COLOUR));
        if (few) {
            chunk(out, "PLTE", colours(palette));
        }
        chunk(out, "IDAT", deflated(few ? rows : differences()));
        chunk(out, "IEND", new byte[0]);
        return bytes.toByteArray();
    }

    /** Fills in the indices; false when there are too many colours. */
    private boolean index(Map<Integer, Integer> palette, byte[] rows) {
        int last = -1;
        byte index = 0;
        for (int y = 0; y < height; y++) {
            int row = y * (width + 1) + 1; // the byte before it says: no filter
            for (int x = 0; x < width; x++) {
                int colour = rgb[y * width + x] & 0xffffff;
                if (colour != last) {
                    last = colour;
                    int found = palette.computeIfAbsent(colour, unseen -> palette.size());
                    if (found >= PALETTE) {
                        return false;
                    }
                    index = (byte) found;
                }
                rows[row + x] = index;
            }
        }
        return true;
    }

    private byte[] differences() {
        var rows = new byte[height * (3 * width + 1)];
        for (int y = 0; y < height; y++) {
            int at = y * (3 * width + 1);
            rows[at++] = 2; // each byte less the one above
            for (int x = 0; x < width; x++) {
                int here = rgb[y * width + x];
                int above = y == 0 ? 0 : rgb[(y - 1) * width + x];
                rows[at++] = (byte) ((here >> 16 & 255) - (above >> 16 & 255));
                rows[at++] = (byte) ((here >> 8 & 255) - (above >> 8 & 255));
                rows[at++] = (byte) ((here & 255) - (above & 255));
            }
        }
        return rows;
    }

    private byte[] header(int colourType) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var out = new DataOutputStream(bytes);
        out.writeInt(width);
        out.writeInt(height);
        out.write(new byte[] {8, (byte) colourType, 0, 0, 0});
        return bytes.toByteArray();
    }

    private static byte[] colours(Map<Integer, Integer> palette) {
        var colours = new byte[3 * palette.size()];
        palette.forEach((colour, index) -> {
            colours[3 * index] = (byte) (colour >> 16);
            colours[3 * index + 1] = (byte) (colour >> 8);
            colours[3 * index + 2] = (byte) (int) colour;
        });
        return colours;
    }

    private static byte[] deflated(byte[] rows) throws IOException {
        var bytes = new ByteArrayOutputStream(100_000);
        var deflater = new Deflater(DEFLATE_LEVEL);
        try (var out = new DeflaterOutputStream(bytes, deflater, 32_768)) {
            out.write(rows);
        } finally {
            deflater.end();
        }
        return bytes.toByteArray();
    }

    private static void chunk(DataOutputStream out, String type, byte[] data) throws IOException {
        var name = type.getBytes(StandardCharsets.US_ASCII);
        var sum = new CRC32();
        sum.update(name);
        sum.update(data);
        out.writeInt(data.length);
        out.write(name);
        out.write(data);
        out.writeInt((int) sum.getValue());
    }
}
