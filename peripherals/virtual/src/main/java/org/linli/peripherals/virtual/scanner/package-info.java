/**
 * A virtual scanner.
 *
 * <p>Door: {@link org.linli.peripherals.virtual.scanner.VirtualScanner}.
 */
@NullMarked
package org.linli.peripherals.virtual.scanner;

import org.jspecify.annotations.NullMarked;
