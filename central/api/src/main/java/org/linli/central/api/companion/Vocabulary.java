package org.linli.central.api.companion;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.linli.central.api.wire.BrokenContractException;
import org.linli.central.api.wire.WireJson;

/**
 * The pictures and words by which two people see that their screens belong together: {@value #PICTURES} line drawings and,
 * in each language, two lists of {@value #WORDS} words. Terminal and page read the same resource; a number means the same on
 * both. No two words of a Chinese list share a character or sound alike. Immutable.
 *
 * @param pictures drawn in a square of 24 by 24, as one path to stroke
 * @param words by language tag, two lists each
 */
public record Vocabulary(List<Map<String, String>> pictures, Map<String, List<List<String>>> words) {
    public static final int PICTURES = 32;
    public static final int WORDS = 256;

    /** The stroke the drawings are made for, in their own square of 24. */
    public static final double STROKE = 2.2;

    private static final String RESOURCE = "vocabulary.json";
    private static final String CHINESE = "zh-CN";
    private static final String PATH = "path";

    public Vocabulary {
        pictures = List.copyOf(pictures);
        words = Map.copyOf(words);
        if (pictures.size() != PICTURES) {
            throw new IllegalArgumentException("pictures: " + pictures.size());
        }
        words.forEach((language, lists) -> {
            if (lists.size() != 2 || lists.stream().anyMatch(list -> new HashSet<>(list).size() != WORDS)) {
                throw new IllegalArgumentException("words: " + language);
            }
        });
    }

    /**
     * What both screens show.
     *
     * @param picture what the drawing is of, to be read aloud
     * @param path the drawing, in SVG's path language
     */
    public record Shown(String picture, String path, String first, String second) {}

    public static Vocabulary load() {
        try {
            return WireJson.read(json(), Vocabulary.class);
        } catch (BrokenContractException broken) {
            throw new IllegalStateException(RESOURCE, broken);
        }
    }

    /** The resource as it is, for the page. */
    public static byte[] json() {
        try (InputStream in = Vocabulary.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " is not in the jar");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(RESOURCE, unreadable);
        }
    }

    /**
     * The three numbers of a meeting (docs/companion.md), as both screens show them.
     *
     * @param picture 0 to 31
     * @param first 0 to 255, a word of list one
     * @param second 0 to 255, a word of list two
     * @param language of the terminal; English where there are no words in it
     */
    public Shown shown(int picture, int first, int second, Locale language) {
        var drawn = pictures.get(picture);
        String tag = language.getLanguage().equals("zh") ? CHINESE : "en";
        var lists = words.getOrDefault(tag, List.of());
        return new Shown(
                drawn.getOrDefault(tag, ""),
                drawn.getOrDefault(PATH, ""),
                lists.get(0).get(first),
                lists.get(1).get(second));
    }
}
