package org.linli.central.server.ledger;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.linli.central.api.wire.WireJson;
import org.linli.central.server.payment.Payment;
import org.linli.foundation.journal.Journal;

/** What one job decided: it reaches the disk in one append, whole or not at all. */
final class Share implements Turn {
    /** A frame's own bytes, and those before each payload ({@link Journal#MAX_APPEND}). */
    private static final int FRAME_BYTES = 64;

    private static final int ENTRY_BYTES = 4;
    private static final int ROOM = Journal.MAX_APPEND - FRAME_BYTES;

    private final Job<?> job;
    private final Books books;
    private final InstantSource clock;
    private final List<LedgerEntry> entries = new ArrayList<>();
    private final List<byte[]> payloads = new ArrayList<>();
    private final List<Optional<Payment>> payments = new ArrayList<>();
    private final List<Runnable> effects = new ArrayList<>();
    private int bytes;

    Share(Job<?> job, Books books, InstantSource clock) {
        this.job = job;
        this.books = books;
        this.clock = clock;
    }

    Job<?> job() {
        return job;
    }

    List<LedgerEntry> entries() {
        return entries;
    }

    List<byte[]> payloads() {
        return payloads;
    }

    List<Optional<Payment>> payments() {
        return payments;
    }

    List<Runnable> effects() {
        return effects;
    }

    int bytes() {
        return bytes;
    }

    /** Whether one append takes this much. */
    static boolean fits(int entries, int bytes) {
        return entries <= Journal.MAX_ENTRIES && bytes <= ROOM;
    }

    @Override
    public Books books() {
        return books;
    }

    @Override
    public Instant now() {
        return clock.instant();
    }

    @Override
    public void record(LedgerEntry entry) {
        byte[] payload = WireJson.write(entry);
        int together = bytes + ENTRY_BYTES + payload.length;
        // Before it is folded: what the journal cannot take must not stand in the books either.
        if (payload.length > Journal.MAX_PAYLOAD || !fits(entries.size() + 1, together)) {
            throw new IllegalArgumentException("entry " + (entries.size() + 1) + " of a job makes " + together
                    + " bytes, more than one append takes");
        }
        books.apply(entry);
        entries.add(entry);
        payloads.add(payload);
        payments.add(books.paymentAfter(entry));
        bytes = together;
    }

    @Override
    public void afterwards(Runnable effect) {
        effects.add(effect);
    }
}
