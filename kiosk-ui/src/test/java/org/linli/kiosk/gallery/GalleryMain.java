package org.linli.kiosk.gallery;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.linli.foundation.time.ManualTime;
import org.linli.kiosk.touch.TouchFace;
import org.linli.terminal.core.session.Counter;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Shown;
import org.linli.terminal.face.machine.HardwareProfile;
import org.linli.terminal.journey.screen.Pick;
import org.linli.terminal.journey.screen.Screen;

/** Writes a PNG of every sample: {@code GalleryMain DIR [size contrast language]}. */
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
        var done = new CountDownLatch(1);
        Platform.startup(() -> {
            try {
                int n = 0;
                for (Screen screen : Scenes.all()) {
                    draw(folder.resolve(n++ + "-" + screen.id() + ".png"), screen, manner, Optional.empty());
                }
                draw(
                        folder.resolve("over-idle.png"),
                        Scenes.all().get(4),
                        manner,
                        Optional.of(new Shown.Over.IdleWarning(Scenes.idle(), Duration.ofSeconds(38))));
            } finally {
                done.countDown();
            }
        });
        done.await();
        Platform.exit();
        System.exit(0);
    }

    private static void draw(Path file, Screen screen, Manner manner, Optional<Shown.Over> over) {
        var time = new ManualTime();
        Counter counter = input -> CompletableFuture.completedFuture(new Counter.Answer.Taken());
        var face = new TouchFace(new TouchFace.Means(
                HardwareProfile.PORTRAIT_21_5, counter, time, time, time, ZoneId.of("Asia/Shanghai"), false));
        boolean home = screen.id().equals("home");
        face.show(new Shown(
                1,
                "pay-bill",
                screen,
                new Shown.Draft(screen instanceof Pick pick ? pick.ticked() : Set.of(), java.util.Map.of(), 0),
                new Shown.Bar(!home, true, true, home ? Shown.Leaving.NONE : Shown.Leaving.GIVING_UP),
                manner,
                over,
                true));
        var scene = new Scene(face.root(), 1080, 1920);
        write(scene.snapshot(null), file);
    }

    private static void write(WritableImage image, Path file) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pixels = new int[width * height];
        image.getPixelReader()
                .getPixels(0, 0, width, height, javafx.scene.image.PixelFormat.getIntArgbInstance(), pixels, 0, width);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            ImageIO.write(copy, "png", file.toFile());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    static List<Path> none() {
        return List.of();
    }
}
