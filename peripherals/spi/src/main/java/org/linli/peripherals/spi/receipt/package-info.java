/**
 * Receipt printers: narrow paper from a roll, cut off for the resident.
 *
 * <p>Doors: {@link org.linli.peripherals.spi.receipt.ReceiptPrinter} for whoever moves one, {@link
 * org.linli.peripherals.spi.receipt.ReceiptPaper} for whoever composes what is on it. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.receipt;

import org.jspecify.annotations.NullMarked;
