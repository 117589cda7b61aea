package org.linli.terminal.dock;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/** What the page says, in one language. */
record Words(Map<String, String> byKey) {
    static Words in(String language) {
        var words = new Properties();
        try (InputStream file = Words.class.getResourceAsStream("text/" + language + ".properties")) {
            if (file == null) {
                throw new IllegalStateException("no words in " + language);
            }
            words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new IllegalStateException("the words in " + language + " cannot be read", unreadable);
        }
        Map<String, String> byKey = new TreeMap<>();
        words.forEach((key, value) -> byKey.put((String) key, (String) value));
        return new Words(byKey);
    }

    String of(String key) {
        return byKey.getOrDefault(key, key);
    }
}
