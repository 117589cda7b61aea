package org.linli.catalogue.read;

import java.util.List;
import org.linli.catalogue.Catalogue;

/** How reading a folder ended. */
public sealed interface Reading {
    /** All of it is in order. */
    record Sound(Catalogue catalogue) implements Reading {}

    /**
     * Something is wrong with it, so none of it is taken.
     *
     * @param problems at least one, by file and line, at most a thousand and one
     */
    record Unsound(List<Problem> problems) implements Reading {
        public Unsound {
            problems = List.copyOf(problems);
        }
    }
}
