/** What may be composed on a receipt, and what may not. */
@NullMarked
package org.linli.peripherals.spi.receipt;

import org.jspecify.annotations.NullMarked;
