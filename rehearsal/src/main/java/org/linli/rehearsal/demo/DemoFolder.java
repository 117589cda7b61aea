package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/** What a demo of before has left in its folder is cleared away, and nothing else. */
final class DemoFolder {
    private DemoFolder() {}

    static void clear(Path out) throws IOException {
        withoutHouse(out);
        withoutPictures(out);
    }

    /** The demo's own house from the last time; anything else that lies there stays. */
    static void withoutHouse(Path out) throws IOException {
        Files.createDirectories(out);
        Path house = out.resolve("house");
        if (Files.exists(house)) {
            try (var files = Files.walk(house)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The same for the pictures. */
    static void withoutPictures(Path out) throws IOException {
        Files.createDirectories(out);
        try (var pictures = Files.newDirectoryStream(out, "[0-9][0-9]-*.png")) {
            for (Path picture : pictures) {
                Files.delete(picture);
            }
        }
    }
}
