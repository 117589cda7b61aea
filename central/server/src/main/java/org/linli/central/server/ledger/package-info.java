/**
 * Central's one truth: the journal, the books folded from it, and the one thread that owns both.
 *
 * <p>Door: {@link org.linli.central.server.ledger.Ledger}. Thread rule: {@link org.linli.central.server.ledger.Books} and
 * the journal are touched by the ledger's own thread alone; others hand it work and wait. What one batch of work
 * decides is journaled with one sync, and nobody is answered before that.
 */
@NullMarked
package org.linli.central.server.ledger;

import org.jspecify.annotations.NullMarked;
