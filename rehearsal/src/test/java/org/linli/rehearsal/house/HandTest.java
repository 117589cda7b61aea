package org.linli.rehearsal.house;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
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

    @Test
    void nobodyWithoutTheCookieIsLetOntoTheDisplay() throws Exception {
        try (var display = Display.virtual(folder.resolve("xvfb.log"));
                var stranger = SocketChannel.open(UnixDomainSocketAddress.of(
                        "/tmp/.X11-unix/X" + display.name().substring(1)))) {
            // X11 protocol, "connection setup" without a word of who it is; the refusal begins with 0.
            stranger.write(ByteBuffer.wrap(new byte[] {'l', 0, 11, 0, 0, 0, 0, 0, 0, 0, 0, 0}));
            var answer = ByteBuffer.allocate(1);
            assertEquals(1, stranger.read(answer));
            assertEquals(0, answer.get(0));
            assertEquals(
                    "rw-------",
                    PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.resolve("display.cookie"))));
        }
    }
}
