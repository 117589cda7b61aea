package org.linli.rehearsal.mutants;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A rule, or a part of one, switched off.
 *
 * @param rule 1 to 14, as facts/payments.md counts them
 * @param name short, its own
 * @param off what is switched off, a sentence
 * @param edits how: all of them together
 * @param planted a part of the simulation that is the rule's and handed in: by its name in {@code Planted}
 * @param expected the invariants that can notice
 */
record Mutant(int rule, String name, String off, List<Edit> edits, Optional<String> planted, Set<String> expected) {
    static final int RULES = 14;

    Mutant {
        edits = List.copyOf(edits);
        expected = Set.copyOf(expected);
    }

    static Mutant of(int rule, String name, String off, Set<String> expected, Edit... edits) {
        return new Mutant(rule, name, off, List.of(edits), Optional.empty(), expected);
    }

    static Mutant planted(int rule, String name, String off, Set<String> expected, String planted) {
        return new Mutant(rule, name, off, List.of(), Optional.of(planted), expected);
    }
}
