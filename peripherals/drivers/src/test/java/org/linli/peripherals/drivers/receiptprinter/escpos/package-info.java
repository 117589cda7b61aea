/** The ESC/POS codec against bytes, and against noise. */
@NullMarked
package org.linli.peripherals.drivers.receiptprinter.escpos;

import org.jspecify.annotations.NullMarked;
