package org.linli.foundation.journal;

import org.linli.foundation.code.Code;

/** What came of an append. */
public sealed interface Appending {
    /**
     * All entries are on the disk, synced: the side effect they announce may begin.
     *
     * @param first sequence of the first entry of this append
     * @param head the journal's position after it
     */
    record Written(long first, Head head) implements Appending {}

    /**
     * The side effect must not begin. With {@link Journal#DISK_FULL} nothing was written and a later append may
     * succeed; with {@link Journal#BROKEN} the entries may or may not be found at the next opening and no further
     * append will be taken.
     */
    record NotWritten(Code why, String sentence) implements Appending {}
}
