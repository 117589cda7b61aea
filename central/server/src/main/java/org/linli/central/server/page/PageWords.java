package org.linli.central.server.page;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.Map;
import java.util.Properties;
import org.linli.central.server.receipt.Html;

/** The words of one public page, in each language. */
public final class PageWords {
    private final Map<Language, Properties> texts;

    private PageWords(Map<Language, Properties> texts) {
        this.texts = texts;
    }

    /** @param name of the files beside the class: {@code NAME_zh-CN.properties}, {@code NAME_en.properties} */
    public static PageWords load(Class<?> beside, String name) {
        var texts = new EnumMap<Language, Properties>(Language.class);
        for (var language : Language.values()) {
            String file = name + "_" + language.tag() + ".properties";
            try (Reader in = new InputStreamReader(PageStyle.stream(beside, file), StandardCharsets.UTF_8)) {
                var read = new Properties();
                read.load(in);
                texts.put(language, read);
            } catch (IOException unreadable) {
                throw new IllegalStateException(file, unreadable);
            }
        }
        return new PageWords(texts);
    }

    /** @param gaps in the place of {0}, {1} */
    public String of(Language language, String key, Object... gaps) {
        var read = texts.get(language);
        String words = read == null ? null : read.getProperty(key);
        if (words == null) {
            throw new IllegalStateException("no words for " + key + " in " + language);
        }
        for (int gap = 0; gap < gaps.length; gap++) {
            words = words.replace("{" + gap + "}", String.valueOf(gaps[gap]));
        }
        return words;
    }

    /** The same, as text that cannot become markup. */
    public String html(Language language, String key, Object... gaps) {
        return Html.text(of(language, key, gaps));
    }
}
