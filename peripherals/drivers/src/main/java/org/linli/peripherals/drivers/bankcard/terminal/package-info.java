/**
 * Semi-integrated bank card terminals on a line of their own: the terminal reads the card and asks the bank, and is told
 * an order and an amount (docs/devices/bankcard.terminal.md).
 *
 * <p>Door: {@link org.linli.peripherals.drivers.bankcard.terminal.LineCardTerminal}. What it does is confined to its
 * owner thread.
 */
@NullMarked
package org.linli.peripherals.drivers.bankcard.terminal;

import org.jspecify.annotations.NullMarked;
