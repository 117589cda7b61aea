package org.linli.central.api.companion;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.github.houbb.pinyin.constant.enums.PinyinStyleEnum;
import com.github.houbb.pinyin.util.PinyinHelper;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

class VocabularyTest {
    private static final Vocabulary VOCABULARY = Vocabulary.load();

    private static List<List<String>> words(String language) {
        return VOCABULARY.words().getOrDefault(language, List.of());
    }

    private static void allDifferent(List<String> words, Function<String, String> by) {
        var seen = new HashMap<String, String>();
        for (String word : words) {
            String before = seen.put(by.apply(word), word);
            assertEquals(null, before, () -> word + " is too like " + before);
        }
    }

    @Test
    void aWordOfAChineseListSharesNoCharacterWithAnyOther() {
        for (var list : words("zh-CN")) {
            var characters = new HashSet<Integer>();
            for (String word : list) {
                assertEquals(2, word.codePointCount(0, word.length()), word);
                word.codePoints().forEach(each -> assertTrue(characters.add(each), word));
            }
        }
    }

    @Test
    void noTwoChineseWordsSoundAlikeWhateverTheTones() {
        var all = new HashSet<String>();
        for (var list : words("zh-CN")) {
            allDifferent(list, word -> PinyinHelper.toPinyin(word, PinyinStyleEnum.NORMAL));
            list.forEach(word -> assertTrue(all.add(word), word));
        }
    }

    @Test
    void noTwoEnglishWordsOfAListDifferInOneLetterOnly() {
        for (var list : words("en")) {
            for (String one : list) {
                assertTrue(one.matches("[a-z]{3,12}"), one);
                for (String other : list) {
                    assertTrue(one.equals(other) || distance(one, other) >= 2, () -> one + " and " + other);
                }
            }
        }
    }

    @Test
    void aWordStandsInOneListOnly() {
        for (String language : Set.of("zh-CN", "en")) {
            var first = new HashSet<>(words(language).get(0));
            first.retainAll(words(language).get(1));
            assertEquals(Set.of(), first);
        }
    }

    @Test
    void everyPictureIsAnotherOneAndHasItsNameInBothLanguages() {
        for (String member : List.of("path", "zh-CN", "en")) {
            allDifferent(
                    VOCABULARY.pictures().stream()
                            .map(each -> each.getOrDefault(member, ""))
                            .toList(),
                    Function.identity());
        }
        VOCABULARY.pictures().forEach(each -> {
            assertTrue(each.getOrDefault("path", "").matches("M[MmLlHhVvCcSsAaZz0-9 .-]+"));
            assertEquals(Set.of("path", "zh-CN", "en"), each.keySet());
        });
    }

    @Test
    void aMeetingMeansAPictureAndOneWordOfEachList() {
        var shown = VOCABULARY.shown(1, 255, 0, Locale.SIMPLIFIED_CHINESE);
        assertEquals(VOCABULARY.pictures().get(1).get("zh-CN"), shown.picture());
        assertEquals(words("zh-CN").get(0).get(255), shown.first());
        assertEquals(words("zh-CN").get(1).get(0), shown.second());
        var english = VOCABULARY.shown(1, 255, 0, Locale.ENGLISH);
        assertEquals(shown.path(), english.path());
        assertEquals("tree", english.picture());
        assertNotEquals(shown.first(), english.first());
    }

    /** Levenshtein. */
    private static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < row.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j < row.length; j++) {
                int same = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(same, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[other.length()];
    }
}
