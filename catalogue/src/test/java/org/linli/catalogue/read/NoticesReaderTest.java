package org.linli.catalogue.read;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.linli.catalogue.notice.PublicNotice;
import org.linli.catalogue.notice.PublicNotice.Kind;

/** What an operator writes on the notice board, and what the check says of it, line by line. */
class NoticesReaderTest {
    private static final Path SAMPLE = Path.of("notices");

    private static final String HEAD = """
            {
              "format": 1,
              "name": "通知",
              "edition": "2026-11-21",
              "sample": false,
              "notice": "由居民委员会发布。"
            }
            """;

    private static final String ENTRY = """
            [
              {
                "id": "water-stop",
                "title": "停水",
                "publisher": "水务公司",
                "published": "2026-11-20",
                "from": "2026-11-20",
                "until": "2026-11-25",
                "pinned": true,
                "urgent": false,
                "parts": [{"heading": null, "lines": ["9:00至16:00停水。"]}]
              }
            ]
            """;

    @TempDir
    private Path folder;

    @BeforeEach
    void aSoundBoard() throws IOException {
        write("board.json", HEAD);
        write("announcements.json", ENTRY);
    }

    private void write(String file, String words) throws IOException {
        Files.writeString(folder.resolve(file), words);
    }

    private List<String> problems() {
        return assertInstanceOf(NoticesReading.Unsound.class, NoticesReader.read(folder)).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @Test
    void whatIsInOrderIsTaken() {
        var board = assertInstanceOf(NoticesReading.Sound.class, NoticesReader.read(folder))
                .board();
        assertEquals(1, board.notices().size());
        assertEquals(Kind.ANNOUNCEMENT, board.notices().getFirst().kind());
        assertEquals(
                "2026-11-25", board.notices().getFirst().until().orElseThrow().toString());
    }

    @Test
    void theSampleIsInOrderAndSaysOfEachThatItIsOne() {
        var board = assertInstanceOf(NoticesReading.Sound.class, NoticesReader.read(SAMPLE))
                .board();
        assertTrue(board.sample());
        assertTrue(board.notices().size() >= 24, "notices: " + board.notices().size());
        var kinds = EnumSet.noneOf(Kind.class);
        for (PublicNotice notice : board.notices()) {
            kinds.add(notice.kind());
            assertTrue(notice.parts().getLast().lines().getLast().contains("示例"), notice.id() + " says it is a sample");
        }
        assertEquals(EnumSet.allOf(Kind.class), kinds);
    }

    @Test
    void everyErrorIsNamedByFileAndLine() throws IOException {
        write("party.json", ENTRY.replace("\"until\": \"2026-11-25\"", "\"until\": \"2026-11-02\""));
        write(
                "village.json",
                ENTRY.replace("water-stop", "other").replace("2026-11-20\",\n    \"from", "2026-02-30\",\n    \"from"));
        write("finance.json", ENTRY.replace("water-stop", "third").replace("\"urgent\": false", "\"urgent\": \"no\""));
        write("government.json", "{}");
        write("convenience.json", "[{\"id\": \"x\"");
        write("notes.txt", "");
        var found = problems();
        assertTrue(
                found.contains(
                        "party.json:8: until is before from, so nobody would ever see it [catalogue.never-valid]"),
                found::toString);
        assertTrue(
                found.stream()
                        .anyMatch(line -> line.startsWith("party.json:3: id is 'water-stop', as at announcements")),
                found::toString);
        assertTrue(
                found.stream().anyMatch(line -> line.startsWith("village.json:6: published is '2026-02-30'")),
                found::toString);
        assertTrue(found.stream().anyMatch(line -> line.startsWith("finance.json:10: ")), found::toString);
        assertTrue(found.stream().anyMatch(line -> line.startsWith("government.json:1: ")), found::toString);
        assertTrue(found.stream().anyMatch(line -> line.contains("catalogue.not-json")), found::toString);
        assertTrue(found.stream().anyMatch(line -> line.contains("'notes.txt' is none of")), found::toString);
    }

    @Test
    void theCommandSaysIt() throws IOException {
        var out = new ByteArrayOutputStream();
        var print = new PrintStream(out, true, StandardCharsets.UTF_8);
        assertEquals(0, ContentCheckMain.check(new String[] {folder.toString()}, print));
        write("announcements.json", ENTRY.replace("\"停水\"", "\"\""));
        assertEquals(1, ContentCheckMain.check(new String[] {folder.toString()}, print));
        assertTrue(
                out.toString(StandardCharsets.UTF_8).contains("announcements.json:4: title says nothing"),
                out.toString(StandardCharsets.UTF_8));
    }
}
