/** The rules this module lives by. */
@NullMarked
package org.linli.peripherals.drivers;

import org.jspecify.annotations.NullMarked;
