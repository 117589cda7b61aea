/**
 * A virtual receipt printer that understands ESC/POS and draws what comes out of it.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.printer.VirtualPrinter}. It has two threads as a printer has two
 * halves: the one that receives (and answers real-time questions at once), and the one that prints, which stands still
 * while the cover is open.
 */
@NullMarked
package org.linli.peripherals.virtual.printer;

import org.jspecify.annotations.NullMarked;
