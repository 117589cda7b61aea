package org.linli.rehearsal.visit;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.linli.rehearsal.house.ProgramFailed;

/**
 * A photo as a phone writes it: twelve million pixels, and beside them in Exif (TIFF 6.0 in an APP1 segment) which phone it was
 * and that it was held upright, so that the picture lies on its side in the file.
 */
final class CameraPhoto {
    private static final String PHONE = "LINLI-DEMO-PHONE";
    private static final int WIDTH = 4_000;
    private static final int HEIGHT = 3_000;
    private static final int IFD0 = 8;
    private static final int ENTRY = 12;
    private static final short HELD_UPRIGHT = 6;

    private CameraPhoto() {}

    /** The same each time for a seed. */
    static byte[] of(long seed) throws IOException {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        float hue = Math.floorMod(seed * 37, 360L) / 360f;
        pen.setPaint(new GradientPaint(
                0, 0, Color.getHSBColor(hue, 0.5f, 0.3f), WIDTH, HEIGHT, Color.getHSBColor(hue, 0.3f, 0.9f)));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.dispose();
        var plain = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, "jpeg", plain)) {
            throw new IOException("nobody writes JPEG");
        }
        byte[] file = plain.toByteArray();
        byte[] exif = exif();
        var whole = ByteBuffer.allocate(file.length + exif.length + 4);
        whole.put(file, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        return whole.put(exif).put(file, 2, file.length - 2).array();
    }

    private static byte[] exif() {
        byte[] phone = (PHONE + "\0").getBytes(StandardCharsets.US_ASCII);
        int text = IFD0 + 2 + 2 * ENTRY + 4;
        var tiff = ByteBuffer.allocate(6 + text + phone.length);
        tiff.put("Exif\0\0MM".getBytes(StandardCharsets.US_ASCII))
                .putShort((short) 42)
                .putInt(IFD0);
        tiff.putShort((short) 2);
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(phone.length).putInt(text);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort(HELD_UPRIGHT)
                .putShort((short) 0);
        return tiff.putInt(0).put(phone).array();
    }

    /** Fails unless this is that picture, upright, without a word of what the camera wrote beside it. */
    static void isDeveloped(byte[] jpeg, byte[] camera) throws ProgramFailed, IOException {
        if (!text(camera).contains(PHONE)) {
            throw new ProgramFailed("the camera wrote nothing beside its picture");
        }
        if (text(jpeg).contains("Exif") || text(jpeg).contains(PHONE)) {
            throw new ProgramFailed("what the camera wrote beside the picture arrived with it");
        }
        var picture = ImageIO.read(new ByteArrayInputStream(jpeg));
        if (picture == null || picture.getWidth() >= picture.getHeight() || picture.getHeight() >= WIDTH) {
            throw new ProgramFailed("the photo did not arrive upright and made smaller");
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
