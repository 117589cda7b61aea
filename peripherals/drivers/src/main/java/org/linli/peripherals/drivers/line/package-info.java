/**
 * Where bytes go to a device and come from it: a one-method transport, what it is made of (a serial port), what is laid
 * over it (a recording), and the keeper that opens it again when the cable comes back.
 *
 * <p>Doors: {@link org.linli.peripherals.drivers.line.Line}, {@link org.linli.peripherals.drivers.line.SerialLine},
 * {@link org.linli.peripherals.drivers.line.KeptLine}.
 *
 * <p>Thread rule: a connection is read by one thread and written by one thread, both of the keeper's; whoever closes it
 * releases both. Drivers see none of that: the keeper speaks on their owner thread.
 */
@NullMarked
package org.linli.peripherals.drivers.line;

import org.jspecify.annotations.NullMarked;
