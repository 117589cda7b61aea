package org.linli.catalogue.read;

import java.util.Comparator;
import org.linli.foundation.code.Code;

/**
 * One thing that is wrong with a catalogue, and where.
 *
 * @param file below the catalogue's folder, with {@code /}; {@code .} for the folder itself
 * @param line from 1; 0 where it is the file as a whole
 * @param code stable, {@code catalogue.…}; they are listed in {@code docs/catalogue.md}
 * @param words one sentence for whoever writes the file; quotes from it are shortened and hold no control characters
 */
public record Problem(String file, int line, Code code, String words) implements Comparable<Problem> {
    private static final Comparator<Problem> BY_PLACE = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line)
            .thenComparing(Problem::code)
            .thenComparing(Problem::words);

    @Override
    public int compareTo(Problem other) {
        return BY_PLACE.compare(this, other);
    }

    /** {@code services/civil-affairs.json:41: basis is missing [catalogue.field-missing]}. */
    @Override
    public String toString() {
        return (line == 0 ? file : file + ":" + line) + ": " + words + " [" + code + "]";
    }
}
