package org.linli.terminal.journey.text;

import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All catalogues, read once when the first of them is asked for. */
final class Catalogues {
    private static final Catalogue LOG = Catalogue.load("codes_log.properties");
    private static final Map<Locale, Texts> SHOWN = each(language -> new ShownTexts(language, words(language), LOG));
    private static final Map<Locale, Texts> ALOUD = each(language -> new AloudTexts(language, words(language), LOG));

    private Catalogues() {}

    static Texts shown(Locale language) {
        return of(SHOWN, language);
    }

    static Texts aloud(Locale language) {
        return of(ALOUD, language);
    }

    private static Texts of(Map<Locale, Texts> all, Locale language) {
        var texts = all.get(language);
        if (texts == null) {
            throw new IllegalArgumentException("no catalogue for " + language.toLanguageTag());
        }
        return texts;
    }

    private static Words words(Locale language) {
        String tag = language.toLanguageTag();
        return new Words(
                Catalogue.load("texts_" + tag + ".properties"), Catalogue.load("codes_" + tag + ".properties"));
    }

    private static Map<Locale, Texts> each(Function<Locale, Texts> make) {
        return Texts.LANGUAGES.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), make));
    }

    /** The two files of one language. */
    record Words(Catalogue texts, Catalogue codes) {}
}
