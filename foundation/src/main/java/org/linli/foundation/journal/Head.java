package org.linli.foundation.journal;

/**
 * Where a journal stands: its last entry. A view that stores the head it has applied can tell whether it is behind the
 * journal (replay the rest) or beside it (rebuild).
 *
 * @param sequence of the last entry, 0 when there is none; entries count from 1 without gaps
 * @param hash chain hash of that entry
 */
public record Head(long sequence, ChainHash hash) {}
