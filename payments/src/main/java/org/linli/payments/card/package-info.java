/**
 * A card terminal as the desk sees it: an order number and an amount go in, an outcome comes out.
 *
 * <p>Door: {@link org.linli.payments.card.CardTerminalPort}, implemented outside over a device's driver. No card number
 * crosses it in either direction. Calls do not block; replies may come from any thread.
 */
@NullMarked
package org.linli.payments.card;

import org.jspecify.annotations.NullMarked;
