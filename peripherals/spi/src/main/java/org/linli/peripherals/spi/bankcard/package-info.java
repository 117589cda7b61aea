/**
 * Semi-integrated bank card terminals: the card, its number and the secret number stay inside the certified terminal,
 * which talks to the acquirer by itself. A kiosk tells it an order number and an amount, and hears how it ended.
 *
 * <p>No card number crosses this border, by construction: every text that comes back has a form too short for one, or
 * masks long runs of figures ({@link org.linli.peripherals.spi.LongNumber}).
 *
 * <p>Door: {@link org.linli.peripherals.spi.bankcard.BankCardTerminal}. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.bankcard;

import org.jspecify.annotations.NullMarked;
