package org.linli.terminal.core.whole;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.terminal.core.attend.Stick;
import org.linli.terminal.journey.screen.Notice;

/** The attendant writes the machine's own notes to a stick; the stick is missing, full, pulled half-way, or lies. */
final class LogsToAStickTest {
    private final HandStick stick = new HandStick();

    @Test
    void whatIsWrittenWasReadBackAndNamesNobody() throws Exception {
        var kiosk = kiosk();
        kiosk.comesAsFarAsTheCode();
        kiosk.showsCode();
        kiosk.central.billersPost();
        kiosk.waits(10);
        kiosk.presses("taken");
        kiosk.waits(21);
        Attended.types(kiosk, Attended.CODE);
        write(kiosk);
        kiosk.shows("attend.written");
        var texts = texts(stick.files().values().iterator().next());
        assertTrue(texts.getOrDefault("log.txt", "").contains("attend.admitted"), texts.toString());
        assertTrue(texts.getOrDefault("states.txt", "").contains("device.ready"), texts.toString());
        for (String text : texts.values()) {
            assertFalse(text.contains("王小芳"), text);
            assertFalse(text.contains(Kiosk.ID_NUMBER), text);
            assertFalse(text.contains(Kiosk.CODE), text);
            assertFalse(text.contains("128.22"), text);
            assertFalse(text.contains(Attended.CODE), text);
        }
    }

    @Test
    void withoutAStickThatIsSaid() {
        stick.isOut();
        assertEquals("stick.none", troubled(Attended.inside(stick)));
    }

    @Test
    void aFullStickIsSaidToBeFullAndKeepsNoHalf() {
        stick.holds(10);
        assertEquals("stick.full", troubled(Attended.inside(stick)));
        assertEquals(Map.of(), stick.files());
    }

    @Test
    void aStickThatLiesAboutItsRoomIsFoundOut() {
        stick.holds(10);
        stick.saysItHasRoom();
        assertEquals("stick.full", troubled(Attended.inside(stick)));
        assertEquals(Map.of(), stick.files());
    }

    @Test
    void pulledHalfWayItIsSaidAndCanBeDoneAgain() {
        stick.isPulledWhileWriting();
        var kiosk = Attended.inside(stick);
        assertEquals("stick.removed", troubled(kiosk));
        stick.isIn();
        kiosk.presses("write");
        kiosk.shows("attend.written");
    }

    @Test
    void aStickThatForgetsIsNotBelieved() {
        stick.forgets();
        assertEquals("stick.not-read-back", troubled(Attended.inside(stick)));
        assertEquals(Map.of(), stick.files());
    }

    /** A folder that a pulled stick left behind is on the machine's own disk. */
    @Test
    void anEmptyFolderIsNoStick(@TempDir Path media) throws IOException {
        Files.createDirectories(media.resolve("STICK"));
        assertTrue(Stick.mountedBelow(media).find().isEmpty());
        assertTrue(Stick.mountedBelow(media.resolve("nothing")).find().isEmpty());
    }

    /** Linux mounts a file system of its own there, as it does for a stick. */
    @Test
    void anotherFileSystemBelowTheFolderIsOne() throws IOException {
        var drive = Stick.mountedBelow(Path.of("/dev")).find().orElseThrow();
        String name = "linli-stick-test-" + ProcessHandle.current().pid();
        try {
            drive.write(name, new byte[] {1, 2, 3});
            assertEquals(3, drive.read(name).length);
            assertTrue(drive.freeBytes() > 0);
        } finally {
            drive.delete(name);
        }
    }

    private Kiosk kiosk() {
        return Attended.kiosk(stick);
    }

    private static void write(Kiosk kiosk) {
        kiosk.presses("stick");
        kiosk.presses("write");
    }

    private static String troubled(Kiosk kiosk) {
        write(kiosk);
        var notice = assertInstanceOf(Notice.class, kiosk.screen());
        assertEquals("attend.not-written", notice.id());
        assertTrue(notice.qr().isPresent(), "the fault's page is not offered");
        return notice.code().orElseThrow().value();
    }

    private static Map<String, String> texts(byte[] archive) throws IOException {
        var texts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }
}
