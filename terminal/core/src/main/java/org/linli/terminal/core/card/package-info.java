/**
 * The bridge from the payment desk to the bank card terminal: an order number and an amount over, an outcome back.
 *
 * <p>Door: {@link org.linli.terminal.core.card.CardCharges}. Calls do not block; replies come on the terminal's thread and
 * only hand over.
 */
@NullMarked
package org.linli.terminal.core.card;

import org.jspecify.annotations.NullMarked;
