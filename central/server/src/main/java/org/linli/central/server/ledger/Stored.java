package org.linli.central.server.ledger;

import java.util.Optional;
import org.linli.central.server.payment.Payment;

/**
 * An entry that is on the disk.
 *
 * @param sequence its place in the journal
 * @param payment the payment as it is after a step of it; empty for other entries
 */
public record Stored(long sequence, LedgerEntry entry, Optional<Payment> payment) {}
