/**
 * What all remote controls have in common between the wire and whoever listens: a press is a press however the hand
 * trembles, and nobody hears the rest of what began before he listened.
 *
 * <p>Doors: {@link org.linli.peripherals.drivers.remote.keys.LineRemote} and {@link
 * org.linli.peripherals.drivers.remote.keys.KeyOutlet}. Safe from any thread; keys come from the
 * driver's owner thread.
 */
@NullMarked
package org.linli.peripherals.drivers.remote.keys;

import org.jspecify.annotations.NullMarked;
