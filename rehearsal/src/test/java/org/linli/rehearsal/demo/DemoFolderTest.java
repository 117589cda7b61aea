package org.linli.rehearsal.demo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A demo clears away what a demo has left, and nobody else's files. */
class DemoFolderTest {
    @TempDir
    private Path out = Path.of("target");

    @Test
    void whatTheLastOneLeftGoesAndTheRestStays() throws IOException {
        DemoFolder.clear(out);
        Path log = Files.createDirectories(out.resolve("house/log")).resolve("kiosk.log");
        for (Path file :
                new Path[] {log, out.resolve("01-home.png"), out.resolve("report.json"), out.resolve("notes")}) {
            Files.writeString(file, "from before");
        }
        DemoFolder.clear(out);
        assertFalse(Files.exists(out.resolve("house")));
        assertFalse(Files.exists(out.resolve("01-home.png")));
        assertFalse(Files.exists(out.resolve("report.json")), "one that is broken off leaves no success of before");
        assertTrue(Files.exists(out.resolve("notes")));
    }

    @Test
    void aStrangersFilesAreNotTouched() throws IOException {
        Path thesis = Files.createDirectories(out.resolve("house/deep")).resolve("thesis.txt");
        Files.writeString(thesis, "mine");
        Path holiday = Files.writeString(out.resolve("01-holiday.png"), "mine");
        var refused = assertThrows(IOException.class, () -> DemoFolder.clear(out));
        assertTrue(String.valueOf(refused.getMessage()).contains("--out"));
        assertEquals("mine", Files.readString(thesis));
        assertEquals("mine", Files.readString(holiday));
    }

    @Test
    void aFolderOfADemoFromBeforeTheMarkIsKnownByItsReport() throws IOException {
        Files.createDirectories(out.resolve("house"));
        Files.writeString(out.resolve("report.json"), "{}");
        DemoFolder.clear(out);
        assertFalse(Files.exists(out.resolve("house")));
    }
}
