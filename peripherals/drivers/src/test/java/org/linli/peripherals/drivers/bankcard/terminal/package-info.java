/** Tests of the card terminal's line. */
@NullMarked
package org.linli.peripherals.drivers.bankcard.terminal;

import org.jspecify.annotations.NullMarked;
