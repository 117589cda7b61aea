package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandTest {
    @TempDir
    private Path folder;

    @Test
    void movesAndLooksOnARealDisplay() throws Exception {
        try (var display = Display.virtual(folder.resolve("xvfb.log"));
                var hand = Hand.at(display, folder.resolve("hand.log"))) {
            hand.tap(540, 960);
            hand.picture(0, 0, 1080, 1920, folder.resolve("screen with a space.png"));
        }
        var picture = ImageIO.read(folder.resolve("screen with a space.png").toFile());
        assertEquals(1080, picture.getWidth());
        assertEquals(1920, picture.getHeight());
    }
}
