/**
 * A page printer in the network: real IPP over HTTP on loopback, real PDF files in its tray, and hands that load paper,
 * jam it, open its cover and pull its plug.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.pageprinter.VirtualPagePrinter}. Safe from any thread.
 */
@NullMarked
package org.linli.peripherals.virtual.pageprinter;

import org.jspecify.annotations.NullMarked;
