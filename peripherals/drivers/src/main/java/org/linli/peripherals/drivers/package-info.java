/**
 * Our own drivers. Each is the same four things: a codec that turns bytes into records and back and knows no thread, a
 * {@link org.linli.peripherals.drivers.line.Line}, one {@link org.linli.peripherals.drivers.owner.OwnerThread}, and the
 * driver that joins them.
 */
@NullMarked
package org.linli.peripherals.drivers;

import org.jspecify.annotations.NullMarked;
