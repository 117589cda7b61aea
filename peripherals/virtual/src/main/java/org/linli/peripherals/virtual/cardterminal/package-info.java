/**
 * A bank card terminal on a serial line, and the bank behind it.
 *
 * <p>Doors: {@link org.linli.peripherals.virtual.cardterminal.VirtualCardTerminal} and {@link
 * org.linli.peripherals.virtual.cardterminal.Acquirer}. Safe from any thread. A card is known by a name somebody chose;
 * there is no card number anywhere.
 */
@NullMarked
package org.linli.peripherals.virtual.cardterminal;

import org.jspecify.annotations.NullMarked;
