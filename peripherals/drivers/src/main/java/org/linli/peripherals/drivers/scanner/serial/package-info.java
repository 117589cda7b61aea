/**
 * Scanners that send what they read over a serial line, or a USB port that pretends to be one.
 *
 * <p>Door: {@link org.linli.peripherals.drivers.scanner.serial.SerialScanner}. Its state is its owner thread's.
 */
@NullMarked
package org.linli.peripherals.drivers.scanner.serial;

import org.jspecify.annotations.NullMarked;
