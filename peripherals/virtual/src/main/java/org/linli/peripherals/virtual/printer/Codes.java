package org.linli.peripherals.virtual.printer;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.oned.Code128Writer;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.ByteMatrix;
import com.google.zxing.qrcode.encoder.Encoder;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The codes a printer draws itself. */
final class Codes {
    private static final int BLACK = 0xFF1D1D22;

    private Codes() {}

    /** @param level 48 L, 49 M, 50 Q, 51 H */
    static Optional<BufferedImage> qr(byte[] content, int level, int module) {
        var correction = switch (level) {
            case 49 -> ErrorCorrectionLevel.M;
            case 50 -> ErrorCorrectionLevel.Q;
            case 51 -> ErrorCorrectionLevel.H;
            default -> ErrorCorrectionLevel.L;
        };
        try {
            // A printer takes bytes as they are; latin-1 hands them through the encoder unchanged.
            String bytes = new String(content, StandardCharsets.ISO_8859_1);
            ByteMatrix matrix = Encoder.encode(bytes, correction).getMatrix();
            int side = matrix.getWidth() * module;
            var image = picture(side, side);
            for (int y = 0; y < side; y++) {
                for (int x = 0; x < side; x++) {
                    if (matrix.get(x / module, y / module) == 1) {
                        image.setRGB(x, y, BLACK);
                    }
                }
            }
            return Optional.of(image);
        } catch (WriterException tooLong) {
            return Optional.empty();
        }
    }

    /** What {@code GS k 73} was given: a brace and B or C choose the set, of which C holds two figures a byte. */
    static String textOf128(byte[] data) {
        var text = new StringBuilder();
        boolean pairs = false;
        for (int at = 0; at < data.length; at++) {
            int one = data[at] & 0xFF;
            boolean command = one == '{' && at + 1 < data.length;
            if (command && data[at + 1] == '{') {
                text.append('{');
                at++;
            } else if (command) {
                pairs = data[at + 1] == 'C';
                at++;
            } else if (pairs) {
                text.append((char) ('0' + one / 10)).append((char) ('0' + one % 10));
            } else {
                text.append((char) one);
            }
        }
        return text.toString();
    }

    static Optional<BufferedImage> code128(String content, int module, int height) {
        try {
            BitMatrix bars = new Code128Writer().encode(content, BarcodeFormat.CODE_128, 0, 1);
            int[] edges = bars.getEnclosingRectangle();
            if (edges == null || edges[2] * module > Roll.PRINTABLE) {
                return Optional.empty(); // a real one prints nothing either
            }
            var image = picture(edges[2] * module, height);
            for (int x = 0; x < image.getWidth(); x++) {
                if (bars.get(edges[0] + x / module, 0)) {
                    for (int y = 0; y < height; y++) {
                        image.setRGB(x, y, BLACK);
                    }
                }
            }
            return Optional.of(image);
        } catch (IllegalArgumentException noSuchBarcode) {
            return Optional.empty();
        }
    }

    /** Dots as they come in pictures: packed, eight a byte, the left one highest. */
    static BufferedImage dots(byte[] rows, int bytesAcross, int height, int wide, int tall) {
        var image = picture(Math.max(1, bytesAcross * 8 * wide), Math.max(1, height * tall));
        for (int y = 0; y < height * tall; y++) {
            for (int x = 0; x < bytesAcross * 8 * wide; x++) {
                int bit = x / wide;
                if ((rows[y / tall * bytesAcross + bit / 8] & (0x80 >> (bit % 8))) != 0) {
                    image.setRGB(x, y, BLACK);
                }
            }
        }
        return image;
    }

    static BufferedImage picture(int width, int height) {
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
    }

    static void blacken(BufferedImage image, int x, int y) {
        image.setRGB(x, y, BLACK);
    }
}
