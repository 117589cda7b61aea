/**
 * The office behind the counters: days held against the channel's own lists to the fen, rows that a person has to look at,
 * and what two persons may do about them (经办, 复核).
 *
 * <p>Doors: {@link org.linli.central.server.office.Reconciler}, {@link org.linli.central.server.office.Deeds}, {@link
 * org.linli.central.server.office.Clerks}, {@link org.linli.central.server.office.Tasks}. All of it stands on the ledger;
 * safe from any thread, calls block for the ledger and the reconciler also for the channel. Money moves only as the payment
 * machine lets it.
 */
@NullMarked
package org.linli.central.server.office;

import org.jspecify.annotations.NullMarked;
