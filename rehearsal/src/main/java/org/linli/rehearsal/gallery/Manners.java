package org.linli.rehearsal.gallery;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.linli.terminal.core.session.Manner;
import org.linli.terminal.core.session.Manner.Contrast;
import org.linli.terminal.core.session.Manner.TextSize;
import org.linli.terminal.journey.text.Texts;

/** The ways a screen can be drawn. */
final class Manners {
    private Manners() {}

    /** Every size in every contrast in every language. */
    static List<Manner> all() {
        var all = new ArrayList<Manner>();
        for (Locale language : Texts.LANGUAGES) {
            for (TextSize size : TextSize.values()) {
                for (Contrast contrast : Contrast.values()) {
                    all.add(new Manner(size, contrast, language));
                }
            }
        }
        return all;
    }

    /**
     * So few that this screen still meets every size, every contrast and every language, and that over the screens every
     * two of these meet.
     *
     * @param screen its number among the screens
     */
    static List<Manner> pairwise(int screen) {
        var sizes = TextSize.values();
        var contrasts = Contrast.values();
        var few = new ArrayList<Manner>();
        for (int i = 0; i < sizes.length; i++) {
            var contrast = contrasts[(i + screen) % contrasts.length];
            var language = Texts.LANGUAGES.get((i + screen / contrasts.length) % Texts.LANGUAGES.size());
            few.add(new Manner(sizes[i], contrast, language));
        }
        return few;
    }

    /** As {@link Stand#television} counts: each two of all that goes round meet over the screens. */
    static int stand(int screen, int visit) {
        int sizes = TextSize.values().length;
        return screen * 5 + visit * 7 + (screen / sizes) * 2 + visit / 2;
    }

    static String name(Manner manner) {
        return word(manner.size()) + "-" + word(manner.contrast()) + "-"
                + manner.language().toLanguageTag().toLowerCase(Locale.ROOT);
    }

    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
