package org.linli.terminal.journey.text;

import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The catalogues of a language, read once when it is first asked for: few residents ever ask for the second. */
final class Catalogues {
    private static final Catalogue LOG = Catalogue.load("codes_log.properties");
    private static final Map<Locale, Catalogues> READ = new ConcurrentHashMap<>();

    private final Texts shown;
    private final Texts aloud;

    private Catalogues(Locale language) {
        var words = words(language);
        shown = new ShownTexts(language, words, LOG);
        aloud = new AloudTexts(language, words, LOG);
    }

    static Texts shown(Locale language) {
        return of(language).shown;
    }

    static Texts aloud(Locale language) {
        return of(language).aloud;
    }

    private static Catalogues of(Locale language) {
        if (!Texts.LANGUAGES.contains(language)) {
            throw new IllegalArgumentException("no catalogue for " + language.toLanguageTag());
        }
        return READ.computeIfAbsent(language, Catalogues::new);
    }

    private static Words words(Locale language) {
        String tag = language.toLanguageTag();
        return new Words(
                Catalogue.load("texts_" + tag + ".properties"), Catalogue.load("codes_" + tag + ".properties"));
    }

    /** The two files of one language. */
    record Words(Catalogue texts, Catalogue codes) {}
}
