package org.linli.foundation.journal;

/** One entry as it stands in the journal. Immutable if its payload is left alone. */
public final class Entry {
    private final Head head;
    private final byte[] payload;

    Entry(Head head, byte[] payload) {
        this.head = head;
        this.payload = payload;
    }

    /** From 1, without gaps. */
    public long sequence() {
        return head.sequence();
    }

    /** The chain hash: over all entries up to and including this one. */
    public ChainHash hash() {
        return head.hash();
    }

    /** The journal's position right after this entry. */
    public Head head() {
        return head;
    }

    /** The bytes that were appended; the array is the reader's own. */
    public byte[] payload() {
        return payload;
    }

    @Override
    public String toString() {
        return "entry " + sequence() + ", " + payload.length + " bytes";
    }
}
