package org.linli.central.server.page;

import java.util.Optional;

/** In what a public page speaks. */
public enum Language {
    CHINESE("zh-CN", "zh"),
    ENGLISH("en", "en");

    private final String tag;
    private final String choice;

    Language(String tag, String choice) {
        this.tag = tag;
        this.choice = choice;
    }

    /** BCP 47. */
    public String tag() {
        return tag;
    }

    /** What follows {@code ?lang=} in the address. */
    public String choice() {
        return choice;
    }

    public Language other() {
        return this == CHINESE ? ENGLISH : CHINESE;
    }

    /**
     * What somebody chose on the page, else what the browser asks for first, else Chinese.
     *
     * @param query of the address
     * @param wish the field Accept-Language
     */
    public static Language of(String query, Optional<String> wish) {
        for (var language : values()) {
            if (query.equals("lang=" + language.choice)) {
                return language;
            }
        }
        return wish.filter(first -> first.startsWith("en")).isPresent() ? ENGLISH : CHINESE;
    }
}
