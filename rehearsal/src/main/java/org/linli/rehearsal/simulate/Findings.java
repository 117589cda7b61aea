package org.linli.rehearsal.simulate;

import java.util.Optional;

/** The first invariant that did not hold, kept here because the program that was called on the way may have caught it. */
final class Findings {
    private final boolean rulesToo;
    private Optional<ViolationException> first = Optional.empty();

    /** @param rulesToo whether a broken rule is a finding before it has broken an invariant */
    Findings(boolean rulesToo) {
        this.rulesToo = rulesToo;
    }

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

    /** What a rule says and no invariant does: seen earlier than its consequences, and not looked at with mutants. */
    void rule(boolean holds, String sentence) {
        if (!holds && rulesToo) {
            throw broken("rule", sentence);
        }
    }

    void rethrow() {
        if (first.isPresent()) {
            throw first.get();
        }
    }
}
