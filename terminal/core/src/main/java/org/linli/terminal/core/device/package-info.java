/**
 * From devices to what a session hears: a card laid, a code shown, what works at this moment.
 *
 * <p>Doors: {@link org.linli.terminal.core.device.CardPlace}, {@link org.linli.terminal.core.device.CodePlace},
 * {@link org.linli.terminal.core.device.SocialCardPlace}, {@link org.linli.terminal.core.device.BarcodePlace}, {@link
 * org.linli.terminal.core.device.Facilities}. Called on the session's thread; news comes on the devices' threads and is
 * only handed over.
 */
@NullMarked
package org.linli.terminal.core.device;

import org.jspecify.annotations.NullMarked;
