/**
 * Earphone jacks that tell of their plug in Linux' input events.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.earphone.jack.InputEventJack}.
 */
@NullMarked
package org.linli.peripherals.drivers.earphone.jack;

import org.jspecify.annotations.NullMarked;
