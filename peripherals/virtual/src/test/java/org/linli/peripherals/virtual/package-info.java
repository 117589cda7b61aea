/** The rules this module lives by. */
@NullMarked
package org.linli.peripherals.virtual;

import org.jspecify.annotations.NullMarked;
