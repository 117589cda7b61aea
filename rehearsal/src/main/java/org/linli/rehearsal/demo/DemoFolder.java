package org.linli.rehearsal.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;

/**
 * Where a demo writes to. What a demo of before has left there is cleared away, and nothing else: a folder that bears no
 * demo's mark, and has something that would be cleared, is not touched.
 */
final class DemoFolder {
    private static final String MARK = ".linli-demo";
    private static final String HOUSE = "house";
    private static final String REPORT = "report.json";
    private static final String PICTURES = "[0-9][0-9]-*.png";

    private DemoFolder() {}

    /** @throws IOException with a sentence, also where something of somebody else's would go */
    static void clear(Path out) throws IOException {
        withoutHouse(out);
        withoutPictures(out);
    }

    /** Without the demo's own house from the last time; anything else that lies there stays. */
    static void withoutHouse(Path out) throws IOException {
        mark(out);
        Path house = out.resolve(HOUSE);
        if (Files.exists(house)) {
            try (var files = Files.walk(house)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /** The same for the pictures and what was told of them: one that is broken off leaves no success of before. */
    static void withoutPictures(Path out) throws IOException {
        mark(out);
        Files.deleteIfExists(out.resolve(REPORT));
        try (var pictures = Files.newDirectoryStream(out, PICTURES)) {
            for (Path picture : pictures) {
                Files.delete(picture);
            }
        }
    }

    private static void mark(Path out) throws IOException {
        Files.createDirectories(out);
        Path mark = out.resolve(MARK);
        if (Files.exists(mark)) {
            return;
        }
        if (!Files.exists(out.resolve(REPORT)) && holdsAnything(out)) {
            throw new IOException(
                    "a folder 'house' or pictures lie there that no demo has left; name another folder with --out");
        }
        Files.createFile(mark);
    }

    private static boolean holdsAnything(Path out) throws IOException {
        try (var pictures = Files.newDirectoryStream(out, PICTURES)) {
            return Files.exists(out.resolve(HOUSE)) || pictures.iterator().hasNext();
        }
    }
}
