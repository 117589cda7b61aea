/** The scanner's codec against bytes, and against noise. */
@NullMarked
package org.linli.peripherals.drivers.scanner.serial;

import org.jspecify.annotations.NullMarked;
