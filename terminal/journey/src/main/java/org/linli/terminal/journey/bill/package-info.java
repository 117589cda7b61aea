/**
 * Paying a bill: finding who stands there, finding the bills, choosing, paying, taking the receipt. Also the facts,
 * queries and deeds that these journeys exchange with the terminal.
 *
 * <p>Immutable values and pure machines, free of threads.
 */
@NullMarked
package org.linli.terminal.journey.bill;

import org.jspecify.annotations.NullMarked;
