package org.linli.rehearsal.simulate;

import java.util.Optional;

/** The first invariant that did not hold, kept here because the program that was called on the way may have caught it. */
final class Findings {
    private Optional<ViolationException> first = Optional.empty();

    /** @return to be thrown: nothing after it means anything */
    ViolationException broken(String invariant, String sentence) {
        var found = new ViolationException(invariant, sentence);
        if (first.isEmpty()) {
            first = Optional.of(found);
        }
        return found;
    }

    void require(boolean holds, String invariant, String sentence) {
        if (!holds) {
            throw broken(invariant, sentence);
        }
    }

    void rethrow() {
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
