package org.linli.terminal.journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** A guide on a phone is written in the words of the screen it was photographed from. */
final class GuidePageWordsTest {
    private static final Path SERVED =
            Path.of("../../central/server/src/main/resources/org/linli/central/server/guide");

    private static final Path SHOWN = Path.of("src/main/resources/org/linli/terminal/journey/text");

    private static Properties words(Path file) throws IOException {
        var words = new Properties();
        try (var in = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            words.load(in);
        }
        return words;
    }

    @Test
    void thePhoneReadsTheScreensOwnWords() throws IOException {
        for (Locale language : Texts.LANGUAGES) {
            var ours = words(SHOWN.resolve("texts_" + language.toLanguageTag() + ".properties"));
            var served = words(SERVED.resolve("guide_" + language.toLanguageTag() + ".properties"));
            var shared = served.stringPropertyNames().stream()
                    .filter(key -> key.startsWith("find."))
                    .toList();
            assertTrue(shared.size() > 30, shared.size() + " words");
            shared.forEach(key -> assertEquals(ours.getProperty(key), served.getProperty(key), key));
        }
    }
}
