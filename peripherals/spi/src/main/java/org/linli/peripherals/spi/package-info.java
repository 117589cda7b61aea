/**
 * What a vendor implements to bring a device to a Linli terminal: calls that end in one of three ways, faults with
 * stable codes, conditions, and below this package the verbs of each class of device ({@code receipt}, {@code idcard},
 * {@code page}, {@code smartcard}, {@code bankcard}, {@code scan}, {@code audio}, {@code remote}).
 *
 * <p>Doors: {@link org.linli.peripherals.spi.Device} and the interfaces that extend it.
 *
 * <p>Thread rule: no verb blocks. Each returns at once with a {@link org.linli.peripherals.spi.Call}; outcomes and
 * conditions are delivered on the device's own thread and a listener only hands them over (puts a message into its
 * owner's mailbox). So the one thread that owns a terminal's state never waits for a device, and a driver that hangs
 * hurts nobody but itself.
 *
 * <p>Everything that is passed in or out is plain data, records of records, so that a driver may run in a process of
 * its own. Nothing here needs more than the JDK, release 17.
 */
@NullMarked
package org.linli.peripherals.spi;

import org.jspecify.annotations.NullMarked;
