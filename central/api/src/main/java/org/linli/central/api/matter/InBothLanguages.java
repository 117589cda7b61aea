package org.linli.central.api.matter;

import org.linli.central.api.form.Limits;

/** What a place publishes in both languages of its terminals: whoever is in danger reads it in theirs. */
public record InBothLanguages(String chinese, String english) {
    public InBothLanguages {
        Limits.text(chinese, "chinese", 1, 80);
        Limits.text(english, "english", 1, 200);
    }
}
