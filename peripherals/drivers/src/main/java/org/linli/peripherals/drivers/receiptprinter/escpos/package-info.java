/**
 * Receipt printers that speak ESC/POS, on a serial line or a USB port that pretends to be one.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.receiptprinter.escpos.EscPosPrinter}. Its state is its owner thread's;
 * the codec (setting a receipt into bytes, taking answers apart) knows no thread.
 */
@NullMarked
package org.linli.peripherals.drivers.receiptprinter.escpos;

import org.jspecify.annotations.NullMarked;
