package org.linli.terminal.dock.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Random;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What this encoder packs, another decoder unpacks to the same pixels. */
final class PngTest {
    private static final int WIDTH = 90;
    private static final int HEIGHT = 70;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 255, 256, 257, 5000})
    void picturesOfFewAndOfManyColours(int colours) throws IOException {
        var dice = new Random(colours);
        int[] palette =
                IntStream.range(0, colours).map(i -> i * 7919 & 0xFFFFFF).toArray();
        int[] pixels = IntStream.range(0, WIDTH * HEIGHT)
                .map(i -> palette[i < colours ? i : dice.nextInt(colours)] | 0xAB000000)
                .toArray();
        var area = new Area(0, 0, WIDTH, HEIGHT);
        byte[] png = Png.of(pixels, WIDTH, area);
        var picture = ImageIO.read(new ByteArrayInputStream(png));
        for (int i = 0; i < pixels.length; i++) {
            assertEquals(pixels[i] & 0xFFFFFF, picture.getRGB(i % WIDTH, i / WIDTH) & 0xFFFFFF);
        }
        assertEquals(colours <= 256, png[25] == 3, "an index where it suffices");
        var part = ImageIO.read(new ByteArrayInputStream(Png.of(pixels, WIDTH, new Area(10, 20, 3, 4))));
        assertTrue(part.getWidth() == 3 && part.getHeight() == 4);
        assertEquals(pixels[21 * WIDTH + 12] & 0xFFFFFF, part.getRGB(2, 1) & 0xFFFFFF);
    }
}
