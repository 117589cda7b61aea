/**
 * Carries payments through: asks the machine, journals its facts, then does what it says.
 *
 * <p>Door: {@link org.linli.central.server.cashier.Cashier}. Safe from any thread. Decisions happen on the ledger's
 * thread, calls to channel and biller on virtual threads named for the payment.
 */
@NullMarked
package org.linli.central.server.cashier;

import org.jspecify.annotations.NullMarked;
