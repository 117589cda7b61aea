package org.linli.rehearsal.torn;

import java.nio.file.Path;
import java.util.Optional;
import org.linli.foundation.code.Code;
import org.linli.foundation.file.FaultyDisk;

/** The program that a journal belongs to: a terminal's desk, or central's ledger. */
interface Half {
    /**
     * The program opens, knows as many entries, and writes one of its own.
     *
     * @return what went wrong
     */
    Optional<String> takesUp(FaultyDisk disk, Path folder, int entries);

    /** What the program does over a journal that was altered. */
    Refusal refusal(FaultyDisk disk, Path folder);

    /** What came of an opening that must not succeed. */
    sealed interface Refusal {
        record Opened() implements Refusal {}

        /** @param sentence for the person who mends it */
        record Refused(Code why, String sentence) implements Refusal {}
    }
}
