package org.linli.catalogue.find;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What speaks for each service: the best of everything, and a little of the second best. Cleared like a {@link Counter}. */
final class Tallies {
    /// What a second reason of another kind adds, in hundredths of its worth. That the text has it too is none: a text
    /// has
    /// many words.
    private static final int SECOND = 12;

    private static final int LEAST_SECOND = 450;

    private final int[] best;
    private final int[] second;
    private final @Nullable Found[] found;
    private final int[] touched;
    private int count;

    /**
     * One way in which services were found.
     *
     * @param term empty: by their text
     * @param kinds of {@link Likeness}
     * @param rewriting number of the synonym by which the query was changed first; negative: it was not
     */
    record Found(Optional<Term> term, int kinds, int rewriting) {
        private boolean isOtherwiseThan(Found other) {
            return rewriting != other.rewriting
                    || term.isPresent() != other.term.isPresent()
                    || (term.isPresent()
                            && term.get().kind() != other.term.get().kind());
        }
    }

    Tallies(int services) {
        this.best = new int[services];
        this.second = new int[services];
        this.found = new Found[services];
        this.touched = new int[services];
    }

    void add(int service, int score, Found how) {
        var known = found[service];
        if (known == null) {
            touched[count++] = service;
        } else if (score >= LEAST_SECOND && how.term.isPresent() && known.isOtherwiseThan(how)) {
            second[service] = Math.max(second[service], Math.min(score, best[service]));
        }
        if (known == null || score > best[service]) {
            best[service] = score;
            found[service] = how;
        }
    }

    int score(int service) {
        return best[service] + second[service] * SECOND / 100;
    }

    Found found(int service) {
        var how = found[service];
        if (how == null) {
            throw new IllegalStateException("service " + service + " was not found");
        }
        return how;
    }

    int bestScore() {
        int most = 0;
        for (int at = 0; at < count; at++) {
            most = Math.max(most, score(touched[at]));
        }
        return most;
    }

    /** Services of at least this score, the best first, equally good ones by their number. */
    int[] best(int most, int least) {
        var chosen = new Best(most);
        for (int at = 0; at < count; at++) {
            int service = touched[at];
            if (score(service) >= least) {
                chosen.add(score(service), service);
            }
        }
        return chosen.things();
    }

    void clear() {
        for (int at = 0; at < count; at++) {
            best[touched[at]] = 0;
            second[touched[at]] = 0;
            found[touched[at]] = null;
        }
        count = 0;
    }
}
