/**
 * Chip cards and the slot they are put into, in front of the machine's real card service: a {@code pcscd} of one's own
 * with vpcd's reader in it, to which a virtual card speaks in APDUs.
 *
 * <p>Doors: {@link org.linli.peripherals.virtual.smartcard.CardService} and {@link
 * org.linli.peripherals.virtual.smartcard.CardSlot}. Safe from any thread.
 */
@NullMarked
package org.linli.peripherals.virtual.smartcard;

import org.jspecify.annotations.NullMarked;
