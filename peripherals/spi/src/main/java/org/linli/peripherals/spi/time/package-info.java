/**
 * Time as a driver gets it: handed in, so that a vendor's tests and the conformance kit move it by hand.
 *
 * <p>Door: {@link org.linli.peripherals.spi.time.DeviceTime}. Work runs on the time's own thread and only hands over.
 */
@NullMarked
package org.linli.peripherals.spi.time;

import org.jspecify.annotations.NullMarked;
