package org.linli.terminal.journey.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class CataloguesTest {
    private static final Catalogue CHINESE = Catalogue.load("texts_zh-CN.properties");
    private static final Catalogue ENGLISH = Catalogue.load("texts_en.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertEquals(new TreeSet<>(CHINESE.keys()), new TreeSet<>(ENGLISH.keys()));
        assertEquals(codes("codes_zh-CN.properties"), codes("codes_en.properties"));
    }

    @Test
    void gapsAgreeBetweenTheLanguages() {
        for (String key : CHINESE.keys()) {
            // Chinese needs no word order for weekday and year that English puts elsewhere; the set of gaps is the
            // same.
            assertEquals(CHINESE.get(key).gaps(), ENGLISH.get(key).gaps(), key);
        }
    }

    @Test
    void everyCodeHasWordsForResidentAttendantAndLog() {
        var codes = codes("codes_zh-CN.properties");
        assertEquals(
                codes.stream()
                        .flatMap(code -> Set.of(code + ".resident", code + ".attendant").stream())
                        .collect(Collectors.toCollection(TreeSet::new)),
                new TreeSet<>(Catalogue.load("codes_zh-CN.properties").keys()));
        assertEquals(codes, new TreeSet<>(Catalogue.load("codes_log.properties").keys()));
    }

    @Test
    void whatIsSaidHasAFormThatIsShown() {
        for (String key : CHINESE.keys()) {
            assertTrue(
                    !key.startsWith("aloud.") || CHINESE.keys().contains(key.substring("aloud.".length())),
                    () -> key + " is said in place of a key that does not exist");
        }
    }

    @Test
    void chineseUsesItsOwnPunctuation() {
        for (String file : Set.of("texts_zh-CN.properties", "codes_zh-CN.properties")) {
            var catalogue = Catalogue.load(file);
            for (String key : catalogue.keys()) {
                String words = catalogue.get(key).fill("", "", "", "");
                boolean latin = words.matches(".*[\\u4e00-\\u9fff][,?!:;].*");
                assertTrue(!latin, () -> key + ": " + words);
            }
        }
    }

    @Test
    void refusesARepeatedKey() {
        assertThrows(IllegalStateException.class, () -> Catalogue.parse("f", "a.b = x\na.b = y\n"));
    }

    @Test
    void refusesALineOfAnotherForm() {
        assertThrows(IllegalStateException.class, () -> Catalogue.parse("f", "a.b: x\n"));
        assertThrows(IllegalStateException.class, () -> Catalogue.parse("f", "a.b = \n"));
        assertThrows(IllegalStateException.class, () -> Catalogue.parse("f", "a.b = {x}\n"));
    }

    private static Set<String> codes(String file) {
        return Catalogue.load(file).keys().stream()
                .map(key -> key.substring(0, key.lastIndexOf('.')))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
