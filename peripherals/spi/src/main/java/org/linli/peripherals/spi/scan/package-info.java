/**
 * Scanners of bar and QR codes.
 *
 * <p>Door: {@link org.linli.peripherals.spi.scan.Scanner}. The thread rule is that of {@link
 * org.linli.peripherals.spi}.
 */
@NullMarked
package org.linli.peripherals.spi.scan;

import org.jspecify.annotations.NullMarked;
