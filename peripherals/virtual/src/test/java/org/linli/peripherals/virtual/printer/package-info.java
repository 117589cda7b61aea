/** What the virtual printer makes of bytes, good and bad. */
@NullMarked
package org.linli.peripherals.virtual.printer;

import org.jspecify.annotations.NullMarked;
