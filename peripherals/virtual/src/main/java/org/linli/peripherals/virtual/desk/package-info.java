/**
 * A counter's devices on one desk: reader, scanner and printer with their cables; the program that serves them; and the
 * hands that move them.
 *
 * <p>Doors: {@link org.linli.peripherals.virtual.desk.Desk} inside a process, {@link
 * org.linli.peripherals.virtual.desk.DeskMain} as a process of its own, {@link
 * org.linli.peripherals.virtual.desk.DeskClient} to move the latter. Safe from any thread.
 */
@NullMarked
package org.linli.peripherals.virtual.desk;

import org.jspecify.annotations.NullMarked;
