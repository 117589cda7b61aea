package org.linli.catalogue.find;

import java.util.Optional;

/** What speaks for one service, for one query: the best of everything, and a little of the second best. */
final class Tally {
    /// What a second reason of another kind adds, in hundredths of its worth.
    private static final int SECOND = 12;

    private int best;
    private int second;
    private Optional<Found> found = Optional.empty();

    /**
     * One way in which a service was found.
     *
     * @param term empty: by its text
     * @param rewriting number of the synonym by which the query was changed first; negative: it was not
     */
    record Found(Optional<Term> term, int kinds, int rewriting) {
        private boolean isOtherwiseThan(Found other) {
            return rewriting != other.rewriting || !term.map(Term::kind).equals(other.term.map(Term::kind));
        }
    }

    void add(int score, Found how) {
        if (score > best) {
            if (found.isPresent() && found.get().isOtherwiseThan(how)) {
                second = Math.max(second, best);
            }
            best = score;
            found = Optional.of(how);
        } else if (found.isPresent() && found.get().isOtherwiseThan(how)) {
            second = Math.max(second, score);
        }
    }

    int score() {
        return best + second * SECOND / 100;
    }

    Found found() {
        return found.orElseThrow();
    }
}
