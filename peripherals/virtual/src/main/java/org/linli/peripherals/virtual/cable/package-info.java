/**
 * The cable between a virtual device and whatever opens its port.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.cable.Cable}. Safe from any thread; what the port's other end sends is
 * heard on the cable's own thread.
 */
@NullMarked
package org.linli.peripherals.virtual.cable;

import org.jspecify.annotations.NullMarked;
