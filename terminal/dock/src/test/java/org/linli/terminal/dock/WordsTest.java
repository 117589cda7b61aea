package org.linli.terminal.dock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.linli.terminal.dock.desk.DeskSide;
import org.linli.terminal.dock.verb.Parameter;
import org.linli.terminal.dock.verb.Verb;

/** Everything the page shows has words in both languages. */
final class WordsTest {
    private final Words chinese = Words.in("zh-CN");
    private final Words english = Words.in("en");

    @Test
    void bothLanguagesSayTheSameThings() {
        assertEquals(chinese.byKey().keySet(), english.byKey().keySet());
        english.byKey().forEach((key, words) -> assertFalse(words.isBlank(), key));
    }

    @Test
    void everyVerbOfTheDeskHasWords() {
        List<String> keys = new ArrayList<>();
        try (var desk = new DeskSide(Path.of("none"))) {
            for (Verb verb : desk.verbs()) {
                keys.add("verb." + verb.name());
                keys.add("group." + verb.group());
                for (Parameter parameter : verb.parameters()) {
                    keys.add("parameter." + parameter.name());
                    parameter.choices().get().forEach(choice -> keys.add(choice.topic()));
                }
            }
        }
        for (String key : keys) {
            assertTrue(english.byKey().containsKey(key), key);
        }
    }
}
