package org.linli.kiosk.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.linli.terminal.core.session.Manner;

/** Writes a PNG of every sample, each page of it: {@code GalleryMain DIR [SIZE CONTRAST LANGUAGE [NAME-PART]]}. */
final class GalleryMain {
    private GalleryMain() {}

    public static void main(String[] arguments) throws Exception {
        var folder = Path.of(arguments[0]);
        Files.createDirectories(folder);
        var manner = arguments.length < 4
                ? Manner.FIRST
                : new Manner(
                        Manner.TextSize.valueOf(arguments[1]),
                        Manner.Contrast.valueOf(arguments[2]),
                        Locale.forLanguageTag(arguments[3]));
        String part = arguments.length < 5 ? "" : arguments[4];
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                Specimen.all().stream()
                        .filter(specimen -> specimen.name().contains(part))
                        .forEach(specimen -> draw(folder, specimen, manner));
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Path folder, Specimen specimen, Manner manner) {
        int pages = 1;
        for (int page = 0; page < pages; page++) {
            var drawn = specimen.draw(manner, page);
            pages = drawn.pages();
            String name = specimen.name() + (pages == 1 ? "" : "-" + (page + 1));
            write(drawn.picture(), folder.resolve(name + ".png"));
        }
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
