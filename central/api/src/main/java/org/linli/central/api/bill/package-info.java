/**
 * What a resident owes: households, bills, periods, price items.
 *
 * <p>Doors: {@link org.linli.central.api.bill.BillSearch} asks, {@link org.linli.central.api.bill.FoundBills} answers.
 * Immutable values. Names and addresses arrive masked; the only personal values that travel in full are the two a
 * terminal read from the card, and they never print themselves.
 */
@NullMarked
package org.linli.central.api.bill;

import org.jspecify.annotations.NullMarked;
