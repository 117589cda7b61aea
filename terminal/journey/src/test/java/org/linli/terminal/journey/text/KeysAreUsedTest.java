package org.linli.terminal.journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every text key that stands in the sources has words, and all words are used. Reads the sources of the whole terminal and
 * of every face, because the catalogue is the one place for all of their words.
 */
final class KeysAreUsedTest {
    private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)*\\.?)\"");
    private static final Pattern TEXT = Pattern.compile("Text\\.of\\(\\s*\"([a-z0-9.-]+)\"\\s*[,)]");
    private static final Path REPOSITORY = Path.of("../..");

    /** Families whose last part is computed: from central's enums, from a value, from a suffix beside the key. */
    private static final Set<String> FAMILIES = Set.of(
            "joined.",
            "bill.",
            "usage.",
            "period.",
            "aloud.",
            "form.",
            "manner.",
            "where.",
            "drawing.",
            "attend.verb.",
            "attend.stage.",
            "attend.count.",
            "rate.word.",
            "certificate.kind.",
            "certificate.detail.");

    private static final Set<String> SUFFIXES = Set.of(".support", ".how");

    @Test
    void everyKeyInTheSourcesHasWords() throws IOException {
        var words = Catalogue.load("texts_zh-CN.properties").keys();
        var missing = new TreeSet<String>();
        var texts = TEXT.matcher(sources());
        while (texts.find()) {
            if (!words.contains(texts.group(1))) {
                missing.add(texts.group(1));
            }
        }
        assertEquals(Set.of(), missing);
    }

    @Test
    void noWordsAreLeftOverThatNobodyShows() throws IOException {
        var used = new TreeSet<String>();
        var literals = LITERAL.matcher(sources());
        while (literals.find()) {
            used.add(literals.group(1));
        }
        var orphans = new TreeSet<String>();
        for (String key : Catalogue.load("texts_zh-CN.properties").keys()) {
            if (!used.contains(key) && FAMILIES.stream().noneMatch(key::startsWith) && !hasUsedStem(key, used)) {
                orphans.add(key);
            }
        }
        assertEquals(Set.of(), orphans);
    }

    private static boolean hasUsedStem(String key, Set<String> used) {
        return SUFFIXES.stream()
                .filter(key::endsWith)
                .anyMatch(suffix -> used.contains(key.substring(0, key.length() - suffix.length())));
    }

    /** The terminal's sources, and the faces' once they stand in the reactor. */
    private static String sources() throws IOException {
        var all = new StringBuilder();
        for (String folder : Set.of("terminal", "kiosk-ui", "stb-client")) {
            Path root = REPOSITORY.resolve(folder);
            if (!Files.isDirectory(root)) {
                continue;
            }
            try (Stream<Path> files = Files.walk(root)) {
                for (Path file : files.filter(KeysAreUsedTest::isMainSource).toList()) {
                    all.append(Files.readString(file)).append('\n');
                }
            }
        }
        assertTrue(all.length() > 100_000, "the sources were not found");
        return all.toString();
    }

    private static boolean isMainSource(Path file) {
        String path = file.toString();
        return path.endsWith(".java") && path.contains("/src/main/");
    }
}
