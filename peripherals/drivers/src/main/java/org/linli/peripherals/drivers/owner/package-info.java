/**
 * The one thread a driver's state belongs to, and its bounded mailbox.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.owner.OwnerThread}.
 */
@NullMarked
package org.linli.peripherals.drivers.owner;

import org.jspecify.annotations.NullMarked;
