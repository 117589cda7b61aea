package org.linli.central.server.photo;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/**
 * A picture as a phone's camera writes it: beside the pixels, in Exif (TIFF 6.0 in an APP1 segment), which phone it was, where,
 * and how it was held.
 */
public final class CameraPhoto {
    public static final String PHONE = "CANARY-PHONE-13";
    public static final String PLACE = "CANARY-39.9042";

    private static final int IFD0 = 8;
    private static final int ENTRY = 12;

    private CameraPhoto() {}

    /** The upper half as it lies in the file is red, the lower blue. */
    public static BufferedImage pixels(int width, int height) {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, new Color(200, 0, 0), width, 0, new Color(250, 30, 0)));
        pen.fillRect(0, 0, width, height / 2);
        pen.setPaint(new GradientPaint(0, 0, new Color(0, 0, 200), width, 0, new Color(0, 30, 250)));
        pen.fillRect(0, height / 2, width, height - height / 2);
        pen.dispose();
        return picture;
    }

    public static byte[] png(int width, int height) throws IOException {
        return written(pixels(width, height), "png");
    }

    /** @param turn the Exif orientation, 1 to 8 */
    public static byte[] jpeg(int width, int height, int turn) throws IOException {
        byte[] plain = written(pixels(width, height), "jpeg");
        byte[] exif = exif(turn);
        var whole = new ByteArrayOutputStream();
        whole.write(plain, 0, 2);
        whole.write(new byte[] {(byte) 0xFF, (byte) 0xE1});
        whole.write((exif.length + 2) >> 8);
        whole.write((exif.length + 2) & 0xFF);
        whole.write(exif);
        whole.write(plain, 2, plain.length - 2);
        return whole.toByteArray();
    }

    private static byte[] written(BufferedImage picture, String form) throws IOException {
        var bytes = new ByteArrayOutputStream();
        if (!ImageIO.write(picture, form, bytes)) {
            throw new IOException("nobody writes " + form);
        }
        return bytes.toByteArray();
    }

    private static byte[] exif(int turn) {
        byte[] phone = (PHONE + "\0").getBytes(StandardCharsets.US_ASCII);
        byte[] place = (PLACE + "\0").getBytes(StandardCharsets.US_ASCII);
        int texts = IFD0 + 2 + 3 * ENTRY + 4;
        var tiff = ByteBuffer.allocate(6 + texts + phone.length + place.length);
        tiff.put("Exif\0\0".getBytes(StandardCharsets.US_ASCII));
        tiff.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(IFD0);
        tiff.putShort((short) 3);
        // Model, Orientation, and Artist for a text that says where: tags stand in order.
        tiff.putShort((short) 0x0110).putShort((short) 2).putInt(phone.length).putInt(texts);
        tiff.putShort((short) 0x0112)
                .putShort((short) 3)
                .putInt(1)
                .putShort((short) turn)
                .putShort((short) 0);
        tiff.putShort((short) 0x013B).putShort((short) 2).putInt(place.length).putInt(texts + phone.length);
        tiff.putInt(0).put(phone).put(place);
        return tiff.array();
    }
}
