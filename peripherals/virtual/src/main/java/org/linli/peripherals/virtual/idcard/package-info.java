/**
 * A virtual identity card reader with a SAM-V module, and the cards to lay on it.
 *
 * <p>Doors: {@link org.linli.peripherals.virtual.idcard.VirtualSamv}, {@link
 * org.linli.peripherals.virtual.idcard.CardBlock}. Everybody on these cards is made up: numbers use the area code
 * 999999, which is assigned to nobody.
 */
@NullMarked
package org.linli.peripherals.virtual.idcard;

import org.jspecify.annotations.NullMarked;
