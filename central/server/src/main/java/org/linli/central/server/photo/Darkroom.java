package org.linli.central.server.photo;

import com.drew.imaging.ImageProcessingException;
import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Makes a picture anew from what a phone sent: its pixels alone, the right way up, no larger than {@value #LONGEST_SIDE} on a
 * side, as JPEG. Whatever else stood in the file (when, where, by which device) is not copied, because nothing is copied.
 *
 * <p>Dimensions are read before a pixel is, and pixels are read thinned out, so that a small file that says it is enormous costs
 * little. One at a time. Safe from any thread.
 */
final class Darkroom {
    /** Enough to read a number on a lamp post from; a sheet of A4 at 140 dots to the inch. */
    static final int LONGEST_SIDE = 1_600;

    /** More than any phone's camera makes in its usual modes; four bytes for each, thinned out to a sixteenth and less. */
    static final long MOST_PIXELS = 64_000_000;

    static final int LONGEST_SIDE_TAKEN = 16_000;
    private static final int SMALLEST_SIDE = 16;
    private static final float QUALITY = 0.82f;

    private static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G'};

    private final ReentrantLock bench = new ReentrantLock();

    Darkroom() {
        // Or ImageIO writes each picture into a file of its own first.
        ImageIO.setUseCache(false);
    }

    /** What became of it. */
    sealed interface Developed {
        /** @param jpeg our own */
        @SuppressWarnings("ArrayRecordComponent") // written once, never compared
        record Picture(byte[] jpeg) implements Developed {}

        /** Neither JPEG nor PNG, or broken. */
        record NotAPicture() implements Developed {}

        /** Says that it is larger than anything a phone makes. */
        record TooManyPixels() implements Developed {}
    }

    Developed develop(byte[] file) {
        String form = begins(file, JPEG) ? "jpeg" : begins(file, PNG) ? "png" : "";
        if (form.isEmpty()) {
            return new Developed.NotAPicture();
        }
        bench.lock();
        var reader = ImageIO.getImageReadersByFormatName(form).next();
        try (var in = new MemoryCacheImageInputStream(new ByteArrayInputStream(file))) {
            reader.setInput(in, true, true);
            int width = reader.getWidth(0);
            int height = reader.getHeight(0);
            if (Math.max(width, height) > LONGEST_SIDE_TAKEN || (long) width * height > MOST_PIXELS) {
                return new Developed.TooManyPixels();
            }
            if (Math.min(width, height) < SMALLEST_SIDE) {
                return new Developed.NotAPicture();
            }
            var upright = upright(thinned(reader, Math.max(width, height)), form.equals("jpeg") ? turn(file) : 1);
            return new Developed.Picture(jpeg(upright));
        } catch (IOException | RuntimeException broken) {
            // The decoders of the JDK say by many kinds of exception that a file is broken.
            return new Developed.NotAPicture();
        } finally {
            reader.dispose();
            bench.unlock();
        }
    }

    private static boolean begins(byte[] file, byte[] with) {
        for (int i = 0; i < with.length; i++) {
            if (file.length <= i || file[i] != with[i]) {
                return false;
            }
        }
        return true;
    }

    /** Every so manieth pixel alone, still at least twice as fine as it will be where there are as many. */
    private static BufferedImage thinned(ImageReader reader, int longest) throws IOException {
        int each = Math.max(1, longest / (2 * LONGEST_SIDE));
        var how = reader.getDefaultReadParam();
        how.setSourceSubsampling(each, each, 0, 0);
        return reader.read(0, how);
    }

    /** As the camera says it was held: 1 to 8 of the Exif tag 0x0112; 1 where it says nothing that can be read. */
    private static int turn(byte[] file) {
        try {
            var exif = JpegMetadataReader.readMetadata(new ByteArrayInputStream(file), List.of(new ExifReader()))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            int turn = exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
            return turn >= 1 && turn <= 8 ? turn : 1;
        } catch (ImageProcessingException | MetadataException | IOException | RuntimeException unreadable) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage read, int turn) {
        double scale = Math.min(1, (double) LONGEST_SIDE / Math.max(read.getWidth(), read.getHeight()));
        int width = Math.max(1, (int) Math.round(read.getWidth() * scale));
        int height = Math.max(1, (int) Math.round(read.getHeight() * scale));
        boolean lies = turn >= 5;
        var picture = new BufferedImage(lies ? height : width, lies ? width : height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        try {
            // What is see-through in a PNG is white.
            pen.setColor(Color.WHITE);
            pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            pen.transform(turned(turn, width, height));
            pen.drawImage(read, 0, 0, width, height, null);
            return picture;
        } finally {
            pen.dispose();
        }
    }

    /** From the sensor's rows and columns to the eye's (Exif 2.32, 4.6.4 A, Orientation). */
    private static AffineTransform turned(int turn, int width, int height) {
        return switch (turn) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    private static byte[] jpeg(BufferedImage picture) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var bytes = new ByteArrayOutputStream();
        try (var out = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(out);
            var how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            writer.write(null, new IIOImage(picture, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
