package org.linli.central.server.photo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What phones send, and what others do. */
class DarkroomTest {
    private final Darkroom darkroom = new Darkroom();

    private byte[] developed(byte[] file) {
        return assertInstanceOf(Darkroom.Developed.Picture.class, darkroom.develop(file))
                .jpeg();
    }

    private static BufferedImage seen(byte[] jpeg) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(jpeg));
    }

    @Test
    void nothingThatTheCameraWroteBesideIsLeft() throws IOException {
        byte[] photo = CameraPhoto.jpeg(2_000, 1_500, 1);
        assertTrue(text(photo).contains(CameraPhoto.PHONE) && text(photo).contains("Exif"));
        String ours = text(developed(photo));
        for (String trace : new String[] {CameraPhoto.PHONE, CameraPhoto.PLACE, "Exif", "http://ns.adobe.com"}) {
            assertFalse(ours.contains(trace), trace);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Where the red half, which is the upper one in the file, is for the eye. */
    @ParameterizedTest
    @CsvSource({
        "1,up", "2,up", "3,down", "4,down", "5,left", "6,right", "7,right", "8,left",
    })
    void itStandsAsItWasHeld(int turn, String red) throws IOException {
        var picture = seen(developed(CameraPhoto.jpeg(400, 300, turn)));
        boolean lies = turn >= 5;
        assertEquals(lies ? 300 : 400, picture.getWidth());
        assertEquals(lies ? 400 : 300, picture.getHeight());
        int x = picture.getWidth() / 2;
        int y = picture.getHeight() / 2;
        int there = switch (red) {
            case "up" -> picture.getRGB(x, 10);
            case "down" -> picture.getRGB(x, picture.getHeight() - 10);
            case "left" -> picture.getRGB(10, y);
            default -> picture.getRGB(picture.getWidth() - 10, y);
        };
        assertTrue((there >> 16 & 0xFF) > 150 && (there & 0xFF) < 90, Integer.toHexString(there));
    }

    @ParameterizedTest
    @CsvSource({"4000,3000,1600,1200", "3000,4000,1200,1600", "1601,20,1600,20", "640,480,640,480"})
    void itIsNoLargerThanNeedBe(int width, int height, int ours, int high) throws IOException {
        var picture = seen(developed(CameraPhoto.jpeg(width, height, 1)));
        assertEquals(ours, picture.getWidth());
        assertEquals(high, picture.getHeight(), 1);
    }

    @Test
    void aPngBecomesAJpegOnWhite() throws IOException {
        assertEquals(640, seen(developed(CameraPhoto.png(640, 480))).getWidth());
        var clear = new BufferedImage(64, 64, BufferedImage.TYPE_INT_ARGB);
        var png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(clear, "png", png));
        assertEquals(0xFFFFFFFF, seen(developed(png.toByteArray())).getRGB(32, 32));
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingBreaks() throws IOException {
        byte[] photo = CameraPhoto.jpeg(640, 480, 1);
        for (byte[] file : new byte[][] {
            {},
            {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF},
            "<svg onload='alert(1)'/>".getBytes(StandardCharsets.UTF_8),
            "GIF89a".getBytes(StandardCharsets.US_ASCII),
            Arrays.copyOf(photo, 60)
        }) {
            assertInstanceOf(Darkroom.Developed.NotAPicture.class, darkroom.develop(file));
        }
        var random = new Random(7);
        for (int i = 0; i < 300; i++) {
            byte[] broken = photo.clone();
            for (int hit = 0; hit < 20; hit++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
            }
            darkroom.develop(broken);
        }
    }

    /** A few bytes that say they are four thousand million pixels: told before one of them is read. */
    @Test
    void aSmallFileThatSaysItIsEnormousIsNotUnfolded() throws IOException {
        byte[] bomb = CameraPhoto.png(64, 64);
        var head = ByteBuffer.wrap(bomb);
        head.putInt(16, 65_535).putInt(20, 65_535);
        var check = new CRC32();
        check.update(bomb, 12, 17);
        head.putInt(29, (int) check.getValue());
        assertInstanceOf(Darkroom.Developed.TooManyPixels.class, darkroom.develop(bomb));
        byte[] jpeg = CameraPhoto.jpeg(64, 64, 1);
        int frame = frameHeader(jpeg);
        ByteBuffer.wrap(jpeg).putShort(frame + 5, (short) 60_000).putShort(frame + 7, (short) 60_000);
        assertInstanceOf(Darkroom.Developed.TooManyPixels.class, darkroom.develop(jpeg));
    }

    private static int frameHeader(byte[] jpeg) {
        for (int at = 2; at < jpeg.length; at += 2 + (jpeg[at + 2] & 0xFF) * 256 + (jpeg[at + 3] & 0xFF)) {
            if ((jpeg[at + 1] & 0xFF) == 0xC0) {
                return at;
            }
        }
        throw new AssertionError("no frame header");
    }

    /** A whole black picture of sixty million pixels is a small file too. */
    @Test
    void oneThatIsAlmostTooLargeIsReadThinnedOut() throws IOException {
        var black = new BufferedImage(8_000, 7_900, BufferedImage.TYPE_BYTE_BINARY);
        var png = new ByteArrayOutputStream();
        assertTrue(ImageIO.write(black, "png", png));
        assertTrue(png.size() < 100_000);
        assertEquals(1_600, seen(developed(png.toByteArray())).getWidth());
    }
}
