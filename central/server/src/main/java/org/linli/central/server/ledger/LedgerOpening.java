package org.linli.central.server.ledger;

/** What came of {@link Ledger#open}. */
public sealed interface LedgerOpening {
    /** @param entries how many were replayed */
    record Opened(Ledger ledger, long entries) implements LedgerOpening {}

    /** @param sentence what is wrong and what to do, for the person at the console */
    record Refused(String sentence) implements LedgerOpening {}
}
