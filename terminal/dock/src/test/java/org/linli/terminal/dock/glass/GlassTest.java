package org.linli.terminal.dock.glass;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.linli.foundation.time.Monotonic;
import org.linli.terminal.dock.glass.Glass.Held;

/** Real pixels of a real X server, and real events into it. */
final class GlassTest {
    private static final int WIDTH = 300;
    private static final int HEIGHT = 500;
    private static final int INK = 0x1B2529;
    private static final int SEAL = 0x8F2A1D;

    private final Xvfb server;
    private final Glass glass;
    private final Painter painter;

    GlassTest() throws IOException {
        server = Xvfb.start(WIDTH, HEIGHT);
        painter = new Painter(server.name());
        glass = Glass.open(server.name(), Path.of("none"), Monotonic.system());
    }

    @AfterEach
    void close() throws Exception {
        glass.close();
        painter.close();
        server.close();
    }

    private record Patch(Area area, BufferedImage picture) {
        boolean shows(int x, int y, int colour) {
            return !area.within(new Area(x, y, 1, 1)).isEmpty()
                    && (picture.getRGB(x - area.x(), y - area.y()) & 0xFFFFFF) == colour;
        }
    }

    private static List<Patch> patches(ByteBuffer changes) throws IOException {
        assertEquals(WIDTH, changes.getShort());
        assertEquals(HEIGHT, changes.getShort());
        List<Patch> patches = new ArrayList<>();
        while (changes.hasRemaining()) {
            var area = new Area(changes.getShort(), changes.getShort(), changes.getShort(), changes.getShort());
            byte[] png = new byte[changes.getInt()];
            changes.get(png);
            patches.add(new Patch(area, ImageIO.read(new ByteArrayInputStream(png))));
        }
        return patches;
    }

    private static void awaitRing(Semaphore rings) throws InterruptedException {
        assertTrue(rings.tryAcquire(20, TimeUnit.SECONDS), "nothing came");
    }

    /** Two rings may tell of what one look then takes: the second finds nothing. */
    private List<Patch> next(Glass.Watching watching, Semaphore rings) throws Exception {
        Optional<ByteBuffer> changes = Optional.empty();
        while (changes.isEmpty()) {
            awaitRing(rings);
            changes = watching.changes();
        }
        return patches(changes.get());
    }

    @Test
    void whoWatchesBeginsWithTheWholeGlassAndThenSeesWhatChangesAlone() throws Exception {
        painter.fill(new Area(0, 0, WIDTH, HEIGHT), INK);
        var rings = new Semaphore(0);
        try (var watching = glass.watch(rings::release)) {
            var whole = next(watching, rings);
            assertEquals(new Area(0, 0, WIDTH, HEIGHT), whole.getFirst().area());
            assertEquals(INK, whole.getFirst().picture().getRGB(WIDTH - 1, HEIGHT - 1) & 0xFFFFFF);
            assertTrue(watching.changes().isEmpty(), "nothing twice");

            painter.fill(new Area(70, 130, 10, 10), SEAL);
            var patches = next(watching, rings);
            assertEquals(1, patches.size());
            assertEquals(new Area(64, 128, 64, 64), patches.getFirst().area(), "the one tile it lies in");
            assertEquals(SEAL, patches.getFirst().picture().getRGB(70 - 64, 130 - 128) & 0xFFFFFF);
            assertEquals(INK, patches.getFirst().picture().getRGB(0, 0) & 0xFFFFFF);
        }
    }

    @Test
    void whatIsPaintedAnewInTheSameColourIsNoChange() throws Exception {
        painter.fill(new Area(0, 0, WIDTH, HEIGHT), INK);
        var rings = new Semaphore(0);
        try (var watching = glass.watch(rings::release)) {
            next(watching, rings);
            painter.fill(new Area(0, 0, WIDTH, HEIGHT), INK);
            painter.fill(new Area(280, 490, 20, 10), SEAL);
            var patches = next(watching, rings);
            assertEquals(
                    List.of(new Area(256, 448, 44, 52)),
                    patches.stream().map(Patch::area).toList());
        }
    }

    @Test
    void twoWatchEachAtTheirOwnPace() throws Exception {
        var quickRings = new Semaphore(0);
        var slowRings = new Semaphore(0);
        // The slow one hears of everything first: what the quick one has seen, it has too.
        try (var slow = glass.watch(slowRings::release);
                var quick = glass.watch(quickRings::release)) {
            next(quick, quickRings);
            painter.fill(new Area(0, 0, 5, 5), SEAL);
            awaitRing(slowRings);
            painter.fill(new Area(200, 200, 5, 5), SEAL);
            for (boolean seen = false; !seen; ) {
                seen = next(quick, quickRings).stream().anyMatch(patch -> patch.shows(202, 202, SEAL));
            }
            assertEquals(
                    new Area(0, 0, WIDTH, HEIGHT),
                    patches(slow.changes().orElseThrow()).getFirst().area(),
                    "one picture with everything since");
            assertTrue(slow.changes().isEmpty());
        }
    }

    /** The server hears its clients one after another, and which one first is its own affair. */
    private void pointerIsAt(int x, int y, int buttons) throws IOException {
        var wanted = new Painter.Pointer(x, y, buttons);
        var seen = painter.pointer();
        for (int looks = 0; !seen.equals(wanted) && looks < 1_000; looks++) {
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(10));
            seen = painter.pointer();
        }
        assertEquals(wanted, seen);
    }

    @Test
    void theFingerIsWhereItWasPutAndPresses() throws Exception {
        glass.point(123, 456);
        glass.press(1);
        pointerIsAt(123, 456, 1);
        glass.release(1);
        pointerIsAt(123, 456, 0);
        glass.point(-50, 99_999);
        pointerIsAt(0, HEIGHT - 1, 0);
    }

    @Test
    void everyCharacterHasAKey() throws Exception {
        for (String key : List.of("a", "A", "!", "Enter", "枫", "𠮷")) {
            assertTrue(glass.strike(key, Held.NOTHING), key);
        }
        assertFalse(glass.strike("Nonsense", Held.NOTHING));
        assertFalse(glass.strike("\n", Held.NOTHING));
    }

    @Test
    void aPictureOfNowNeedsNobodyWatching() throws Exception {
        painter.fill(new Area(0, 0, WIDTH, HEIGHT), SEAL);
        var picture = ImageIO.read(new ByteArrayInputStream(glass.png()));
        assertEquals(WIDTH, picture.getWidth());
        assertEquals(SEAL, picture.getRGB(150, 250) & 0xFFFFFF);
    }

    @Test
    void onSomebodysOwnDisplayTheKiosksWindowAloneIsSeenAndTouched() throws Exception {
        painter.fill(new Area(0, 0, WIDTH, HEIGHT), SEAL);
        try (var own = Glass.ofProcess(server.name(), Path.of("none"), Monotonic.system(), () -> 4_711)) {
            var none = org.junit.jupiter.api.Assertions.assertThrows(IOException.class, own::png);
            assertEquals("there is no window", none.getMessage());
            painter.window(new Area(200, 300, 90, 90), INK, 4_712);
            painter.window(new Area(40, 60, 100, 80), INK, 4_711);
            var picture = ImageIO.read(new ByteArrayInputStream(own.png()));
            assertEquals(100, picture.getWidth());
            assertEquals(80, picture.getHeight());
            assertEquals(INK, picture.getRGB(99, 79) & 0xFFFFFF);
            own.point(10, 20);
            pointerIsAt(50, 80, 0);
            own.point(5_000, 5_000);
            pointerIsAt(139, 139, 0);
        }
    }

    @Test
    void aDisplayThatIsNotThereIsSaidInWords() {
        var failed = org.junit.jupiter.api.Assertions.assertThrows(
                IOException.class, () -> Glass.open("nonsense", Path.of("none"), Monotonic.system()));
        assertEquals("'nonsense' is no name of a display", failed.getMessage());
    }
}
