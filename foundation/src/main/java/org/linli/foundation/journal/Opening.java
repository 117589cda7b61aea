package org.linli.foundation.journal;

import org.linli.foundation.code.Code;

/** What came of {@link Journal#open}. */
public sealed interface Opening {
    /** The journal stands; everything in it is on the disk, synced. */
    record Opened(Journal journal, RecoveryReport report) implements Opening {}

    /**
     * The journal was not opened and nothing in it was changed.
     *
     * @param why one of {@link Journal}'s codes
     * @param sentence for the log and the attendant: file, place and what to do, never an entry's content
     */
    record Refused(Code why, String sentence) implements Opening {}
}
